// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_words.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace capex {

namespace {

struct FaultRow
{
    TransferFault fault;
    const char* text; ///< with %1 and %2 for what the fault speaks of
};

constexpr std::array faultRows{
    FaultRow{TransferFault::NotSecure,
             QT_TRANSLATE_NOOP("capex::Download", "Only https addresses are asked.")},
    FaultRow{TransferFault::NoTls,
             QT_TRANSLATE_NOOP("capex::Download",
                               "Nothing can be asked safely: Qt finds no library for TLS here.")},
    FaultRow{TransferFault::HostUnknown,
             QT_TRANSLATE_NOOP("capex::Download",
                               "%1 was not found. There may be no network just now.")},
    FaultRow{TransferFault::NoConnection,
             QT_TRANSLATE_NOOP("capex::Download", "There is no connection (%1).")},
    FaultRow{
        TransferFault::BadProxy,
        QT_TRANSLATE_NOOP("capex::Download", "The system's proxy does not let it through (%1).")},
    FaultRow{TransferFault::Untrusted,
             QT_TRANSLATE_NOOP("capex::Download", "The server does not prove who it is (%1).")},
    FaultRow{TransferFault::Closed,
             QT_TRANSLATE_NOOP("capex::Download",
                               "The server closed the connection before the file was whole.")},
    FaultRow{TransferFault::Silent,
             QT_TRANSLATE_NOOP("capex::Download", "The server said nothing for %1 seconds.")},
    FaultRow{TransferFault::TooSlow,
             QT_TRANSLATE_NOOP("capex::Download", "It was not done after %1 seconds.")},
    FaultRow{TransferFault::TooLarge,
             QT_TRANSLATE_NOOP("capex::Download", "It is larger than %1 MB.")},
    FaultRow{
        TransferFault::Truncated,
        QT_TRANSLATE_NOOP("capex::Download", "The server promised %2 bytes and sent %1 of them.")},
    FaultRow{TransferFault::Status,
             QT_TRANSLATE_NOOP("capex::Download", "The server answered %1 instead of the file.")},
    FaultRow{TransferFault::WebPage,
             QT_TRANSLATE_NOOP("capex::Download", "The server sent a web page instead of data.")},
    FaultRow{TransferFault::LeadsAway,
             QT_TRANSLATE_NOOP("capex::Download",
                               "The server leads on to %1, which is another one and not asked.")},
    FaultRow{TransferFault::LeadsAround,
             QT_TRANSLATE_NOOP("capex::Download",
                               "The server leads from address to address without an end.")},
    FaultRow{TransferFault::NotWritten,
             QT_TRANSLATE_NOOP("capex::Download", "It cannot be kept on the disk (%1).")},
    FaultRow{TransferFault::NotStarted,
             QT_TRANSLATE_NOOP(
                 "capex::Download",
                 "The part of the program that downloads, capex-horizon-download, does not start "
                 "(%1).")},
    FaultRow{TransferFault::Ended,
             QT_TRANSLATE_NOOP("capex::Download",
                               "The part of the program that downloads, capex-horizon-download, "
                               "ended without a word.")},
};

static_assert(isParallel<&FaultRow::fault>(faultRows));

/// What servers mean that most people ask.
constexpr std::array statusRows{
    std::pair{"403", QT_TRANSLATE_NOOP("capex::Download",
                                       "The server refuses the request (403). The SEC does so "
                                       "without a true name and e-mail address.")},
    std::pair{"404", QT_TRANSLATE_NOOP("capex::Download", "The server has no such file (404).")},
    std::pair{"429", QT_TRANSLATE_NOOP("capex::Download",
                                       "The server was asked too often (429). Try again in ten "
                                       "minutes.")},
};

const char* textOf(const TransferFailure& failure)
{
    const QString first = failure.said.value(0);
    const auto* const status = std::ranges::find_if(
        statusRows, [&](const auto& row) { return first == QLatin1StringView(row.first); });
    return failure.fault == TransferFault::Status && status != statusRows.end()
               ? status->second
               : faultRows.at(static_cast<std::size_t>(failure.fault)).text;
}

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1024 * 1024), 'f', 1);
}

} // namespace

QString transferText(const TransferFailure& failure)
{
    QList<Argument> arguments;
    for (const QString& said : failure.said) {
        arguments.append(excerpt(said));
    }
    return sentence({"capex::Download", textOf(failure)}, arguments, Speech::Translated);
}

QString progressText(const TransferProgress& progress)
{
    return progress.promised > 0
               ? QCoreApplication::translate("capex::Download", "%1 of %2 MB")
                     .arg(megabytes(progress.received), megabytes(progress.promised))
               : QCoreApplication::translate("capex::Download", "%1 MB")
                     .arg(megabytes(progress.received));
}

} // namespace capex
