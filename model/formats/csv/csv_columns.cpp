// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_columns.h"

#include "model/formats/json/inner_keys.h"
#include "model/formats/json/json_document.h"
#include "model/formats/json/json_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace capex {

namespace {

const QStringList& names()
{
    static const QStringList all{
        QStringLiteral("id"),          QStringLiteral("company"),
        QStringLiteral("kind"),        QStringLiteral("measure"),
        QStringLiteral("low"),         QStringLiteral("high"),
        QStringLiteral("bound"),       QStringLiteral("currency"),
        QStringLiteral("unit"),        QStringLiteral("also_low"),
        QStringLiteral("also_high"),   QStringLiteral("also_currency"),
        QStringLiteral("also_unit"),   QStringLiteral("period_start"),
        QStringLiteral("period_end"),  QStringLiteral("announced"),
        QStringLiteral("source"),      QStringLiteral("evidence"),
        QStringLiteral("statement"),   QStringLiteral("note"),
        QStringLiteral("disputed"),    QStringLiteral("restates"),
        QStringLiteral("accession"),   QStringLiteral("form"),
        QStringLiteral("concept"),     QStringLiteral("calendar_year"),
        QStringLiteral("fiscal_year"), QStringLiteral("quarter"),
        QStringLiteral("also_bound"),
    };
    return all;
}

const QString& unknownPrefix()
{
    static const QString prefix = QStringLiteral("unknown.");
    return prefix;
}

bool isTakenHeading(const QString& heading)
{
    const QString plain = heading.trimmed();
    return plain.isEmpty() || plain != heading || names().contains(plain) || alsoOfHeading(plain) ||
           plain.startsWith(unknownPrefix());
}

/// Whether a figure in JSON has that key for something else.
bool isKeyOfFigures(const QString& key)
{
    static const QStringList own{QStringLiteral("amount"), QStringLiteral("also_stated"),
                                 QStringLiteral("period"), QStringLiteral("statements"),
                                 QStringLiteral("notes")};
    return own.contains(key) || isInnerKey(key);
}

QByteArray jsonString(const QString& text)
{
    JsonText json;
    json.text(text);
    return json.result().trimmed();
}

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Whether `text` is a JSON value, without a blank between its parts or around it.
bool isCompactJson(const QByteArray& text)
{
    Report report(viewOf(text));
    const JsonDocument document(viewOf(text), report);
    const auto value = document.root();
    return value && !report.hasErrors() && value->compact() == text;
}

/// What the JSON string `json` says; nothing for another value.
std::optional<QString> stringIn(const QByteArray& json)
{
    if (!json.startsWith('"')) {
        return std::nullopt;
    }
    Report report(viewOf(json));
    const JsonDocument document(viewOf(json), report);
    const auto value = document.root();
    return value ? std::optional(value->text()) : std::nullopt;
}

} // namespace

QString nameOf(CsvColumn column)
{
    return names().at(static_cast<qsizetype>(column));
}

QString nameOfAlso(CsvColumn column, int number)
{
    return number == 1 ? nameOf(column) : nameOf(column) + u'_' + QString::number(number);
}

std::optional<AlsoHeading> alsoOfHeading(const QString& name)
{
    static const QRegularExpression numbered(QStringLiteral("^(also_[a-z]+)_([1-9][0-9]?)$"));
    const auto match = numbered.match(name);
    const int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    const QString plain = match.hasMatch() ? match.captured(1) : name;
    for (const CsvColumn column : alsoColumns) {
        if (plain == nameOf(column) && (number > 1 || !match.hasMatch())) {
            return AlsoHeading{column, number};
        }
    }
    return std::nullopt;
}

QString headingOfUnknown(const QString& key)
{
    return isTakenHeading(key) ? unknownPrefix() + key : key;
}

QString unknownOfHeading(const QString& heading)
{
    if (isKeyOfFigures(heading)) {
        return QStringLiteral("column.") + heading;
    }
    const QString key = heading.mid(unknownPrefix().size());
    return heading.startsWith(unknownPrefix()) && isTakenHeading(key) ? key : heading;
}

QString cellOfUnknown(const QByteArray& json)
{
    const QString plain = stringIn(json).value_or(QString());
    return !plain.isEmpty() && unknownOfCell(plain) == json ? plain : QString::fromUtf8(json);
}

QByteArray unknownOfCell(const QString& cell)
{
    const QByteArray text = cell.toUtf8();
    if (!isCompactJson(text)) {
        return jsonString(cell);
    }
    const auto plain = stringIn(text);
    const bool isNeeded = !plain || plain->isEmpty() || unknownOfCell(*plain) != text;
    return isNeeded ? text : jsonString(cell);
}

} // namespace capex
