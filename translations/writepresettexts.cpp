// Writes the C++ source in which lupdate finds the texts of the presets, into the file that is its argument.
#include "translations/presettexts.h"

#include <QCoreApplication>
#include <QSaveFile>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QSaveFile file(application.arguments().value(1));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(deskbell::sourceForLupdate(deskbell::visibleTexts(deskbell::PresetLibrary::load({}))));
    return file.commit() ? 0 : 1;
}
