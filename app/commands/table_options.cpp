// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table_options.h"

#include "app/commands/option_values.h"
#include "model/formats/cells/text_encoding.h"
#include "model/formats/table/headings.h"
#include "model/settings/named_values.h"
#include "model/wording/finding_words.h"

#include <QRegularExpression>

namespace capex {

namespace {

Result<QList<NamedValue>> pairsIn(const QString& option, const QString& text)
{
    const auto values = namedValues(text);
    return values ? Result(*values)
                  : Error{QStringLiteral("--") + option, QStringLiteral("'%1'").arg(text),
                          QStringLiteral("name=value,…")};
}

Outcome checkField(const QString& option, const QString& field)
{
    return tableFields().contains(field)
               ? Outcome(std::monostate{})
               : Error{QStringLiteral("--") + option, QStringLiteral("no field '%1'").arg(field),
                       QStringLiteral("one of ") + tableFields().join(QStringLiteral(", "))};
}

Error unlike(const QString& name, const QString& value, const QString& expected)
{
    return {QStringLiteral("--dialect"), QStringLiteral("%1=%2").arg(name, value), expected};
}

/// A character, or a word for one that is hard to type; nothing for anything else.
std::optional<QChar> characterFrom(const QString& text)
{
    static const QMap<QString, QChar> names{
        {QStringLiteral("comma"), u','},  {QStringLiteral("semicolon"), u';'},
        {QStringLiteral("tab"), u'\t'},   {QStringLiteral("\\t"), u'\t'},
        {QStringLiteral("pipe"), u'|'},   {QStringLiteral("space"), u' '},
        {QStringLiteral("none"), QChar()}};
    if (names.contains(text)) {
        return names.value(text);
    }
    return text.isEmpty()     ? std::optional(QChar())
           : text.size() == 1 ? std::optional(text.front())
                              : std::nullopt;
}

Outcome readRow(const QString& name, const QString& value, std::optional<int>& row)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1 || number > mostTableRows) {
        return unlike(name, value, QStringLiteral("a row, from 1"));
    }
    row = number;
    return std::monostate{};
}

Outcome readSign(const QString& name, const QString& value, TableSign what,
                 std::optional<QChar>& wish)
{
    const auto sign = characterFrom(value);
    const QChar several = u'x'; // which is none of them either
    if (const auto right = wrongSign(what, sign.value_or(several))) {
        const Error said = errorOf({Message(Found::Text, value), *right}, Speech::English);
        return unlike(name, value, said.expected);
    }
    wish = sign;
    return std::monostate{};
}

Outcome readDialect(const QString& name, const QString& value, RecipeWishes& wishes)
{
    struct Sign
    {
        TableSign what;
        std::optional<QChar>* wish;
    };
    const QMap<QString, Sign> signs{
        {QStringLiteral("delimiter"), {TableSign::Delimiter, &wishes.delimiter}},
        {QStringLiteral("quote"), {TableSign::Quote, &wishes.quote}},
        {QStringLiteral("decimal"), {TableSign::Decimal, &wishes.decimal}},
        {QStringLiteral("thousands"), {TableSign::Thousands, &wishes.thousands}}};
    if (const auto sign = signs.constFind(name); sign != signs.constEnd()) {
        return readSign(name, value, sign->what, *sign->wish);
    }
    if (name == QStringLiteral("encoding")) {
        const qsizetype at = knownEncodings().indexOf(QRegularExpression(
            QRegularExpression::anchoredPattern(QRegularExpression::escape(value)),
            QRegularExpression::CaseInsensitiveOption));
        if (at < 0) {
            return unlike(name, value,
                          QStringLiteral("one of ") + knownEncodings().join(QStringLiteral(", ")));
        }
        wishes.encoding = knownEncodings().at(at);
        return std::monostate{};
    }
    if (name == QStringLiteral("date_order")) {
        wishes.dateOrder = dateOrderFrom(value);
        return wishes.dateOrder ? Outcome(std::monostate{})
                                : unlike(name, value, QStringLiteral("dmy, mdy or ymd"));
    }
    if (name == QStringLiteral("year_pairs")) {
        wishes.yearPair = yearPairFrom(value);
        return wishes.yearPair ? Outcome(std::monostate{})
                               : unlike(name, value, QStringLiteral("month or fiscal-year"));
    }
    if (name == QStringLiteral("header_row")) {
        return readRow(name, value, wishes.headerRow);
    }
    if (name == QStringLiteral("first_row")) {
        return readRow(name, value, wishes.firstRow);
    }
    return unlike(name, value,
                  QStringLiteral("encoding, delimiter, quote, decimal, thousands, date_order, "
                                 "year_pairs, header_row or first_row"));
}

/// The beginnings of pairs, such as "currency=".
KnownValues pairsOf(const QStringList& names)
{
    KnownValues values{{}, true};
    for (const QString& name : names) {
        values.words.append(name + u'=');
    }
    return values;
}

KnownValues fieldWords()
{
    return pairsOf(tableFields());
}

KnownValues dialectWords()
{
    return pairsOf({QStringLiteral("encoding"), QStringLiteral("delimiter"),
                    QStringLiteral("quote"), QStringLiteral("decimal"), QStringLiteral("thousands"),
                    QStringLiteral("date_order"), QStringLiteral("year_pairs"),
                    QStringLiteral("header_row"), QStringLiteral("first_row")});
}

/// Hands every pair of an option, however often it is given, to `take`.
template <typename Take>
Outcome readPairs(const QCommandLineParser& parser, const QString& option, Take take)
{
    for (const QString& value : parser.values(option)) {
        const auto pairs = pairsIn(option, value);
        if (!pairs) {
            return pairs.error();
        }
        for (const auto& [name, text] : *pairs) {
            if (const Outcome taken = take(name, text); !taken) {
                return taken;
            }
        }
    }
    return std::monostate{};
}

} // namespace

bool TableRequest::isEmpty() const
{
    return recipe.isEmpty() && rows.isEmpty() && !isAsTable && wishes == RecipeWishes();
}

const QList<TableOption>& tableOptions()
{
    static const QList<TableOption> options{
        {QStringLiteral("recipe"), QStringLiteral("FILE"),
         QStringLiteral("how the table is read, as inspect prints it; what the other options say "
                        "goes before it")},
        {QStringLiteral("map"), QStringLiteral("field=Heading,…"),
         QStringLiteral("the column of a field, by its heading"), false, fieldWords},
        {QStringLiteral("set"), QStringLiteral("field=value,…"),
         QStringLiteral("what no column says: --set currency=USD,unit=million"), false, fieldWords},
        {QStringLiteral("dialect"), QStringLiteral("name=value,…"),
         QStringLiteral(
             "encoding, delimiter (also comma, semicolon, tab, pipe), quote, decimal, "
             "thousands, date_order (dmy, mdy or ymd), year_pairs (what 2010-11 is: month "
             "or fiscal-year), header_row, first_row"),
         false, dialectWords},
        {QStringLiteral("sheet"), QStringLiteral("NAME"),
         QStringLiteral("the sheet of a workbook, or \"table 2\" of a page"), false},
        {QStringLiteral("rows"), QStringLiteral("FILE"),
         QStringLiteral("writes what became of every row: location,fate,figure,reason")},
        {QStringLiteral("as-table"),
         {},
         QStringLiteral("writes the cells as they were read, and makes no figures")},
        {QStringLiteral("template"), QStringLiteral("OUT"),
         QStringLiteral("writes a table to fill in, as XLSX or CSV; without IN and OUT")},
    };
    return options;
}

Result<TableRequest> readTableOptions(const QCommandLineParser& parser, bool isConvert)
{
    TableRequest request;
    if (isConvert) {
        const auto recipe = valueOf(parser, QStringLiteral("recipe"));
        const auto rows = valueOf(parser, QStringLiteral("rows"));
        if (!recipe || !rows) {
            return recipe ? rows.error() : recipe.error();
        }
        request.recipe = recipe->value_or(QString());
        request.rows = rows->value_or(QString());
        request.isAsTable = parser.isSet(QStringLiteral("as-table"));
    }
    const auto sheet = valueOf(parser, QStringLiteral("sheet"));
    if (!sheet) {
        return sheet.error();
    }
    request.wishes.sheet = *sheet;
    const QString map = QStringLiteral("map");
    Outcome read = readPairs(parser, map, [&](const QString& field, const QString& heading) {
        request.wishes.mapped.append({field, heading});
        return checkField(map, field);
    });
    const QString set = QStringLiteral("set");
    if (read) {
        read = readPairs(parser, set, [&](const QString& field, const QString& value) {
            request.wishes.constants.insert(field, value);
            return checkField(set, field);
        });
    }
    if (read) {
        read = readPairs(parser, QStringLiteral("dialect"),
                         [&](const QString& name, const QString& value) {
                             return readDialect(name, value, request.wishes);
                         });
    }
    const RecipeWishes& wishes = request.wishes;
    if (read && wishes.decimal && wishes.decimal == wishes.thousands) {
        return unlike(QStringLiteral("thousands"), *wishes.thousands,
                      QStringLiteral("another mark than decimal"));
    }
    return read ? Result(request) : read.error();
}

RecipeWishes withWishes(RecipeWishes base, const RecipeWishes& more)
{
    const auto take = [](auto& into, const auto& from) {
        if (from) {
            into = from;
        }
    };
    take(base.encoding, more.encoding);
    take(base.delimiter, more.delimiter);
    take(base.quote, more.quote);
    take(base.decimal, more.decimal);
    take(base.thousands, more.thousands);
    take(base.dateOrder, more.dateOrder);
    take(base.yearPair, more.yearPair);
    take(base.headerRow, more.headerRow);
    take(base.firstRow, more.firstRow);
    take(base.sheet, more.sheet);
    base.mapped = more.mapped;
    base.constants.insert(more.constants);
    return base;
}

} // namespace capex
