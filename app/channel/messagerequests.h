#pragma once

#include "channel/deliveryprogress.h"
#include "channel/renderer.h"
#include "channel/signer.h"

namespace deskbell {

/// Builds the requests that one message takes on one rung: one for each recipient and part.
class MessageRequests
{
public:
    /// All but the signers must outlive it. `signers`: by name of the interface.
    MessageRequests(const ChannelPreset& preset, const ChannelValues& values, RequestWriter& writer,
                    Renderer& renderer, const Clock& clock, QHash<QString, Signer> signers);

    /// Of the rung's interface; one empty text where the address knows.
    QStringList recipients(const Rung& rung) const;
    Result<QList<RenderedPart>> parts(const Message& message, const Rung& rung, const QString& to,
                                      const QString& token);
    /// Signed for now. Where the preset wants the same bytes each time, `progress` holds them from the first
    /// call on.
    Result<PreparedRequest> request(const Rung& rung, const RenderedPart& part, int number, const QString& to,
                                    const QString& token, DeliveryProgress& progress);
    bool isSigned(const Rung& rung) const;

private:
    const Signer& signerOf(const Rung& rung) const;

    const ChannelPreset& m_preset;
    const ChannelValues& m_values;
    RequestWriter& m_writer;
    Renderer& m_renderer;
    const Clock& m_clock;
    QHash<QString, Signer> m_signers;
    Signer m_none;
};

} // namespace deskbell
