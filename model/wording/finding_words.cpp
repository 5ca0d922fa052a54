// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/finding_words.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/wording/message_patterns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr const char* context = "capex::Message";

struct EntryRow
{
    EntryType type;
    const char* text; ///< of a fault that is about such an entry
};

/// In the order of EntryType.
constexpr std::array entries{
    EntryRow{EntryType::Company, QT_TRANSLATE_NOOP("capex::Message", "%1 (company '%2')")},
    EntryRow{EntryType::Source, QT_TRANSLATE_NOOP("capex::Message", "%1 (source '%2')")},
    EntryRow{EntryType::Figure, QT_TRANSLATE_NOOP("capex::Message", "%1 (figure '%2')")},
    EntryRow{EntryType::Aggregate, QT_TRANSLATE_NOOP("capex::Message", "%1 (aggregate '%2')")},
    EntryRow{EntryType::ExchangeRate,
             QT_TRANSLATE_NOOP("capex::Message", "%1 (exchange rate '%2')")},
    EntryRow{EntryType::Fact, QT_TRANSLATE_NOOP("capex::Message", "%1 (fact '%2')")},
    EntryRow{EntryType::Note, QT_TRANSLATE_NOOP("capex::Message", "%1 (note '%2')")},
    EntryRow{EntryType::Load, QT_TRANSLATE_NOOP("capex::Message", "%1 (load '%2')")},
    EntryRow{EntryType::View, QT_TRANSLATE_NOOP("capex::Message", "%1 (view '%2')")},
};

static_assert(isParallel<&EntryRow::type>(entries));

template <typename Code>
QString text(const Message<Code>& message, Speech speech)
{
    return sentence(patternOf(message.code), message.arguments, speech);
}

QString expectedIn(const Fault& fault, Speech speech)
{
    return fault.expected ? text(*fault.expected, speech) : QString();
}

QString ofEntry(const QString& found, const EntryName& entry, Speech speech)
{
    const EntryRow& row = entries.at(static_cast<std::size_t>(entry.type));
    return sentence({context, row.text}, {found, entry.name}, speech);
}

} // namespace

QString faultText(const Fault& fault, Speech speech)
{
    return withExpected(text(fault.found, speech), expectedIn(fault, speech), speech);
}

QString findingText(const Finding& finding, Speech speech)
{
    const Fault& fault = finding.fault;
    const QString found = text(fault.found, speech);
    return withExpected(finding.entry ? ofEntry(found, *finding.entry, speech) : found,
                        expectedIn(fault, speech), speech);
}

QString addressText(const Address& address, Speech speech)
{
    if (address.row == 0) {
        return address.path;
    }
    if (address.path.isEmpty()) {
        return sentence({context, QT_TRANSLATE_NOOP("capex::Message", "row %1")},
                        {qint64{address.row}}, speech);
    }
    return sentence({context, QT_TRANSLATE_NOOP("capex::Message", "row %1, column %2")},
                    {qint64{address.row}, address.path}, speech);
}

QString findingLine(const Finding& finding, const QString& file)
{
    const Location& location = finding.location;
    const bool isError = finding.severity == Finding::Severity::Error;
    QStringList parts{isError ? QStringLiteral("error") : QStringLiteral("warning"),
                      addressText(location.address, Speech::English),
                      findingText(finding, Speech::English)};
    if (parts[1].isEmpty()) {
        parts.removeAt(1);
    }
    return QStringList{shownPath(file), QString::number(std::max(1, location.line)),
                       QString::number(std::max(1, location.column))}
               .join(u':') +
           QStringLiteral(": ") + parts.join(QStringLiteral(": "));
}

Error errorOf(const Fault& fault, Speech speech)
{
    return {{}, text(fault.found, speech), expectedIn(fault, speech)};
}

Error errorOf(const FileFault& fault, Speech speech)
{
    Error error = errorOf(fault.fault, speech);
    error.where = fault.path;
    return error;
}

Outcome inWords(const Result<std::monostate, FileFault>& written, Speech speech)
{
    return written ? Outcome(std::monostate{}) : errorOf(written.error(), speech);
}

QString lossText(Lost lost, Speech speech)
{
    return sentence(patternOf(lost), {}, speech);
}

} // namespace capex
