// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_source.h"

#include "app/release/release_texts.h"
#include <QRegularExpression>

#include <algorithm>

namespace capex {

namespace {

constexpr int lengthOfCik = 10;
constexpr qsizetype longestContact = 200;

bool isPrintable(const QString& text)
{
    return std::ranges::all_of(
        text, [](QChar letter) { return letter >= QChar(u' ') && letter <= QChar(u'~'); });
}

const FigureFormat& ratesFormat()
{
    return *std::ranges::find(figureFormats(), QStringLiteral("ECB"), &FigureFormat::name);
}

} // namespace

bool canBeSent(const DownloadContact& contact)
{
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    const QString both = contact.name + contact.mail;
    return !contact.name.trimmed().isEmpty() && mail.match(contact.mail).hasMatch() &&
           isPrintable(both) && both.size() <= longestContact;
}

DownloadItem DownloadSource::factsOf(const QString& cik, const DownloadContact& contact) const
{
    const QString name =
        QStringLiteral("CIK%1.json").arg(cik.rightJustified(lengthOfCik, QChar(u'0')));
    return {QUrl(companyFacts + name), name,
            QStringLiteral("%1 %2").arg(contact.name.trimmed(), contact.mail), &secFormat()};
}

DownloadItem DownloadSource::referenceRates() const
{
    return {rates, rates.fileName(), QStringLiteral("Capex Horizon/") + releaseNumber(),
            &ratesFormat()};
}

std::optional<QString> cikFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:CIK)?0*([1-9][0-9]*)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    const QString cik = pattern.match(typed).captured(1);
    return cik.isEmpty() || cik.size() > lengthOfCik ? std::nullopt : std::optional(cik);
}

QString requestText(const DownloadItem& item)
{
    return QStringLiteral("GET %1\nUser-Agent: %2").arg(item.address.toDisplayString(), item.agent);
}

} // namespace capex
