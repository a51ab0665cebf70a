// What every fuzzer needs before its first input.
#include <QCoreApplication>
#include <QLoggingCategory>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    QLoggingCategory::setFilterRules(
        QStringLiteral("*=false")); // warnings about bad XPaths, a thousand times a second
    static QCoreApplication app(*argc, *argv);
    return 0;
}
