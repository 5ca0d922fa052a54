// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentence.h"

#include "model/wording/overloaded.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace capex {

namespace {

constexpr const char* context = "capex::Message";

QString shown(const Argument& argument, Speech speech)
{
    const auto with = [speech](const char* text, auto number) {
        return sentence({context, text}, {qint64{number}}, speech);
    };
    return std::visit(
        Overloaded{
            [](const QString& text) { return text; },
            [&](const QStringList& choices) {
                return choices.join(
                    sentence({context, QT_TRANSLATE_NOOP("capex::Message", " or ")}, {}, speech));
            },
            [](qint64 number) { return QString::number(number); },
            [](double number) { return QString::number(number); },
            [](QDate day) { return day.toString(Qt::ISODate); },
            [&](LineNumber number) {
                return with(QT_TRANSLATE_NOOP("capex::Message", "line %1"), number.line);
            },
            [&](RowNumber number) {
                return with(QT_TRANSLATE_NOOP("capex::Message", "row %1"), number.row);
            },
        },
        argument);
}

/// How many the sentence counts; -1 for one without plural forms.
int countIn(const Pattern& pattern, const QList<Argument>& arguments)
{
    if (!QByteArrayView(pattern.text).contains("%n")) {
        return -1;
    }
    const qint64 count = std::get<qint64>(arguments.front());
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString translated(const Pattern& pattern, int count, Speech speech)
{
    if (speech == Speech::Translated) {
        return QCoreApplication::translate(pattern.context, pattern.text, nullptr, count);
    }
    return QString::fromUtf8(pattern.text).replace(QStringLiteral("%n"), QString::number(count));
}

} // namespace

QString sentence(const Pattern& pattern, const QList<Argument>& arguments, Speech speech)
{
    const QString text = translated(pattern, countIn(pattern, arguments), speech);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : 0;
        if (number >= 1 && number <= arguments.size()) {
            result += shown(arguments[number - 1], speech);
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

} // namespace capex
