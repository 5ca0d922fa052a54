// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/recipe.h"

#include "model/formats/json/json_object_reader.h"
#include "model/formats/json/json_text.h"
#include "model/formats/table/headings.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

using Layout = JsonText::Layout;

struct ScaleWord
{
    SaidScale scale;
    const char* word;
};

// What is no keyword of Unit.
constexpr std::array scaleWords{
    ScaleWord{{Unit::Billion, -1}, "亿"}, ScaleWord{{Unit::Thousand, 1}, "万"},
    ScaleWord{{Unit::Million, 1}, "千万"}, ScaleWord{{Unit::Million, 2}, "亿"}};

// In the order of DateOrder and of YearPair.
const QStringList& orderWords()
{
    static const QStringList words{QStringLiteral("dmy"), QStringLiteral("mdy"),
                                   QStringLiteral("ymd")};
    return words;
}

const QStringList& pairWords()
{
    static const QStringList words{QStringLiteral("month"), QStringLiteral("fiscal-year")};
    return words;
}

void write(JsonText& json, const char* key, const QString& text)
{
    json.key(QString::fromLatin1(key));
    json.text(text);
}

void write(JsonText& json, const char* key, QChar mark)
{
    write(json, key, mark.isNull() ? QString() : QString(mark));
}

void writeOrNull(JsonText& json, const char* key, const std::optional<QString>& text)
{
    if (text) {
        write(json, key, *text);
    } else {
        json.key(QString::fromLatin1(key));
        json.raw("null");
    }
}

void write(JsonText& json, const char* key, qsizetype number)
{
    json.key(QString::fromLatin1(key));
    json.number(static_cast<double>(number));
}

void writeList(JsonText& json, const char* key, const QStringList& texts)
{
    json.key(QString::fromLatin1(key));
    json.beginList(Layout::OneLine);
    for (const QString& text : texts) {
        json.text(text);
    }
    json.endList();
}

void writeIfAny(JsonText& json, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        write(json, key, text);
    }
}

void write(JsonText& json, const RecipeColumn& column)
{
    json.beginObject(Layout::OneLine);
    write(json, "heading", column.heading);
    writeOrNull(json, "field", column.field.isEmpty() ? std::nullopt : std::optional(column.field));
    writeIfAny(json, "currency", column.currency);
    writeIfAny(json, "unit", column.unit);
    writeIfAny(json, "period", column.period);
    json.endObject();
}

void write(JsonText& json, const RecipeQuestion& question)
{
    json.beginObject(Layout::OneLine);
    write(json, "about", question.about);
    writeList(json, "readings", question.readings);
    write(json, "sample", question.sample);
    write(json, "answer", question.answer);
    json.endObject();
}

template <typename Entry>
void writeEntries(JsonText& json, const char* key, const QList<Entry>& entries)
{
    json.key(QString::fromLatin1(key));
    json.beginList(entries.isEmpty() ? Layout::OneLine : Layout::Lines);
    for (const Entry& entry : entries) {
        write(json, entry);
    }
    json.endList();
}

/// What stands in a recipe for the time being: nothing in its table decides it.
QStringList undecidedIn(const Recipe& recipe)
{
    QStringList keys;
    if (recipe.isDecimalOpen) {
        keys.append(QStringLiteral("decimal"));
    }
    if (!recipe.dateOrder) {
        keys.append(QStringLiteral("date_order"));
    }
    return keys;
}

/// One character that can be that sign, or none where the text is empty.
std::optional<QChar> signIn(JsonObjectReader& keys, std::string_view key, TableSign what)
{
    const auto text = keys.value(key, Need::Optional, Expected::OneCharacter);
    if (!text || text->type() == JsonType::Null) {
        return std::nullopt;
    }
    const QString mark = text->type() == JsonType::String ? text->text() : QString(2, u'?');
    if (mark.size() > 1) {
        keys.fault(*text, {text->found(), Expected::OneCharacter});
        return std::nullopt;
    }
    const QChar sign = mark.isEmpty() ? QChar() : mark.front();
    if (const auto right = wrongSign(what, sign)) {
        keys.fault(*text, {text->found(), *right});
        return std::nullopt;
    }
    return sign;
}

QString textOrNull(JsonObjectReader& keys, std::string_view key)
{
    const auto value = keys.object().member(key);
    if (value && value->type() == JsonType::Null) {
        (void)keys.value(key, Need::Optional, Expected::QuotedText);
        return {};
    }
    return keys.text(key, Need::Optional).value_or(QString());
}

/// What one of several words stands for.
template <typename Value>
std::optional<Value> wordIn(JsonObjectReader& keys, std::string_view key,
                            std::optional<Value> (*from)(const QString&), const QStringList& words)
{
    const QString text = textOrNull(keys, key);
    const auto value = from(text);
    if (!value && !text.isEmpty()) {
        const JsonValue found = *keys.object().member(key);
        keys.fault(found, {found.found(), {Expected::OneOf, words.join(QStringLiteral(", "))}});
    }
    return value;
}

RecipeColumn readColumn(JsonValue element, const JsonObjectReader& outer)
{
    JsonObjectReader keys(element, outer);
    RecipeColumn column;
    column.heading = keys.text("heading", Need::Required).value_or(QString());
    column.field = textOrNull(keys, "field");
    if (!column.field.isEmpty() && !tableFields().contains(column.field)) {
        keys.fault(*element.member("field"),
                   {{Found::Text, column.field},
                    {Expected::OneOf, tableFields().join(QStringLiteral(", "))}});
    }
    column.currency = textOrNull(keys, "currency");
    column.unit = textOrNull(keys, "unit");
    column.period = textOrNull(keys, "period");
    (void)keys.unknownFields();
    return column;
}

void readColumns(JsonObjectReader& keys, RecipeWishes& wishes)
{
    const auto list = keys.list("columns", Need::Required);
    if (!list) {
        return;
    }
    wishes.columns.emplace();
    for (const JsonValue element : list->children()) {
        if (element.type() == JsonType::Object) {
            wishes.columns->append(readColumn(element, keys));
        } else {
            keys.fault(element, {element.found(), Expected::Object});
        }
    }
}

/// The texts of a list in a member, and the text of one; those that are none are left out.
QStringList textsIn(JsonValue object, std::string_view key)
{
    QStringList texts;
    const auto member = object.member(key);
    if (member && member->type() == JsonType::String) {
        texts.append(member->text());
    }
    if (member && member->type() == JsonType::Array) {
        for (const JsonValue element : member->children()) {
            texts +=
                element.type() == JsonType::String ? QStringList(element.text()) : QStringList();
        }
    }
    return texts;
}

/// Forgets a wish that is what a question takes for granted.
template <typename Wish>
void forget(std::optional<Wish>& wish, const QString& text, const QStringList& readings)
{
    if (wish && text == readings.value(0)) {
        wish.reset();
    }
}

/// A question that a recipe still has is asked again, unless somebody has put another value in the
/// place of the one that stands there for the time being.
void forgetWhatIsAsked(JsonValue question, RecipeWishes& wishes)
{
    const QString about = textsIn(question, "about").value(0);
    const QStringList readings = textsIn(question, "readings");
    if (about == QStringLiteral("encoding")) {
        forget(wishes.encoding, wishes.encoding.value_or(QString()), readings);
    } else if (about == QStringLiteral("delimiter")) {
        forget(wishes.delimiter, wishes.delimiter.value_or(QChar()), readings);
    } else if (about == QStringLiteral("sheet")) {
        forget(wishes.sheet, wishes.sheet.value_or(QString()), readings);
    } else if (about == QStringLiteral("header")) {
        wishes.headerRow.reset();
        wishes.firstRow.reset();
    } else if (about == QStringLiteral("field")) {
        const QString field = textsIn(question, "sample").value(0);
        const bool isOfYears = readings.contains(QStringLiteral("period"));
        const bool isDefault =
            wishes.columns && std::ranges::any_of(*wishes.columns, [&](const RecipeColumn& column) {
                return column.field == field && column.heading == readings.value(0);
            });
        if (isOfYears || isDefault) {
            wishes.columns.reset();
        }
    }
}

/// Forgets what no table has decided, unless somebody has put another value in its place.
void forgetUndecided(const QStringList& keys, RecipeWishes& wishes)
{
    if (keys.contains(QStringLiteral("decimal")) && wishes.decimal == u'.') {
        wishes.decimal.reset();
        wishes.thousands.reset();
    }
    if (keys.contains(QStringLiteral("date_order")) && wishes.dateOrder == DateOrder::Dmy) {
        wishes.dateOrder.reset();
    }
}

RecipeWishes wishesFrom(JsonObjectReader& keys)
{
    RecipeWishes wishes;
    const QString encoding = textOrNull(keys, "encoding");
    wishes.encoding = encoding.isEmpty() ? std::nullopt : std::optional(encoding);
    wishes.delimiter = signIn(keys, "delimiter", TableSign::Delimiter);
    wishes.quote = signIn(keys, "quote", TableSign::Quote);
    wishes.decimal = signIn(keys, "decimal", TableSign::Decimal);
    wishes.thousands = signIn(keys, "thousands", TableSign::Thousands);
    if (wishes.decimal && wishes.decimal == wishes.thousands) {
        const JsonValue thousands = *keys.object().member("thousands");
        keys.fault(thousands, {thousands.found(), Expected::ThousandsSign});
    }
    wishes.dateOrder = wordIn(keys, "date_order", dateOrderFrom, orderWords());
    wishes.yearPair = wordIn(keys, "year_pairs", yearPairFrom, pairWords());
    if (keys.list("undecided", Need::Optional)) {
        forgetUndecided(textsIn(keys.object(), "undecided"), wishes);
    }
    const QString sheet = textOrNull(keys, "sheet");
    wishes.sheet = sheet.isEmpty() ? std::nullopt : std::optional(sheet);
    wishes.headerRow = keys.integer("header_row", Need::Optional, 0, mostTableRows);
    wishes.firstRow = keys.integer("first_row", Need::Optional, 1, mostTableRows);
    readColumns(keys, wishes);
    wishes.constants = keys.texts("constants");
    (void)keys.list("sheets", Need::Optional); // of the table that it was made of
    if (const auto questions = keys.list("questions", Need::Optional)) {
        for (const JsonValue question : questions->children()) {
            if (question.type() == JsonType::Object) {
                forgetWhatIsAsked(question, wishes);
            }
        }
    }
    (void)keys.inner("rows", Need::Optional);
    return wishes;
}

} // namespace

QString textOf(DateOrder order)
{
    return orderWords().at(static_cast<qsizetype>(order));
}

std::optional<DateOrder> dateOrderFrom(const QString& text)
{
    const qsizetype order = orderWords().indexOf(text);
    return order < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(order));
}

QString textOf(YearPair pair)
{
    return pairWords().at(static_cast<qsizetype>(pair));
}

std::optional<YearPair> yearPairFrom(const QString& text)
{
    const qsizetype pair = pairWords().indexOf(text);
    return pair < 0 ? std::nullopt : std::optional(static_cast<YearPair>(pair));
}

QString textOf(const SaidScale& scale)
{
    const auto word = std::ranges::find(scaleWords, scale, &ScaleWord::scale);
    return word == scaleWords.end() ? keywordOf(scale.unit) : QString::fromUtf8(word->word);
}

std::optional<Expected> wrongSign(TableSign what, QChar sign)
{
    const auto is = [sign](QStringView signs) { return !sign.isNull() && signs.contains(sign); };
    switch (what) {
    case TableSign::Delimiter:
        return sign.isNull() || sign.isLetterOrNumber() || is(u"\"'\r\n")
                   ? std::optional(Expected::DelimiterSign)
                   : std::nullopt;
    case TableSign::Quote:
        return sign.isNull() || is(u"\"'") ? std::nullopt : std::optional(Expected::QuoteSign);
    case TableSign::Decimal:
        return is(u".,") ? std::nullopt : std::optional(Expected::DecimalSign);
    case TableSign::Thousands:
        return sign.isNull() || is(u".,'’ \u00a0\u2009\u202f")
                   ? std::nullopt
                   : std::optional(Expected::ThousandsSign);
    }
    return std::nullopt;
}

QString quotedForMap(const QString& heading)
{
    const bool needsQuotes = heading.contains(u',') || heading.contains(u'"');
    QString inner = heading;
    return needsQuotes ? u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"' : heading;
}

QString mapOption(const QString& field, const QStringList& headings)
{
    QStringList pairs;
    for (const QString& heading : headings) {
        pairs.append(field + u'=' + quotedForMap(heading));
    }
    return QStringLiteral("--map ") + pairs.join(u',');
}

QByteArray recipeText(const Recipe& recipe)
{
    JsonText json;
    json.beginObject();
    const bool isText = recipe.encoding.has_value();
    writeOrNull(json, "encoding", recipe.encoding);
    const auto mark = [&](QChar c) {
        return isText ? std::optional(c.isNull() ? QString() : QString(c)) : std::nullopt;
    };
    writeOrNull(json, "delimiter", mark(recipe.dialect.delimiter));
    writeOrNull(json, "quote", mark(recipe.dialect.quote));
    write(json, "decimal", recipe.marks.decimal);
    write(json, "thousands", recipe.marks.thousands);
    write(json, "date_order", textOf(recipe.dateOrder.value_or(DateOrder::Dmy)));
    writeIfAny(json, "year_pairs", recipe.yearPair ? textOf(*recipe.yearPair) : QString());
    if (const QStringList undecided = undecidedIn(recipe); !undecided.isEmpty()) {
        writeList(json, "undecided", undecided);
    }
    writeOrNull(json, "sheet", recipe.sheet);
    writeList(json, "sheets", recipe.sheets);
    write(json, "header_row", recipe.headerRow);
    write(json, "first_row", recipe.firstRow);
    writeEntries(json, "columns", recipe.columns);
    json.key(QStringLiteral("constants"));
    json.beginObject(Layout::OneLine);
    for (auto it = recipe.constants.cbegin(); it != recipe.constants.cend(); ++it) {
        json.key(it.key());
        json.text(it.value());
    }
    json.endObject();
    writeEntries(json, "questions", recipe.questions);
    json.key(QStringLiteral("rows"));
    json.beginObject(Layout::OneLine);
    write(json, "read", recipe.rows.read);
    write(json, "taken", recipe.rows.taken);
    write(json, "refused", recipe.rows.refused);
    write(json, "declared", recipe.rows.declared);
    json.endObject();
    json.endObject();
    return json.result();
}

RecipeReading readRecipe(const QByteArray& content)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    Report report(text);
    RecipeReading reading;
    if (checkEncoding(text, report)) {
        const JsonDocument document(text, report);
        const auto root = document.root();
        if (root && root->type() == JsonType::Object) {
            JsonObjectReader keys(*root, report);
            reading.wishes = wishesFrom(keys);
            (void)keys.unknownFields();
        } else if (root) {
            report.error(root->offset(), {}, {root->found(), Expected::Object});
        }
    }
    reading.findings = report.findings();
    if (report.hasErrors()) {
        reading.wishes.reset();
    }
    return reading;
}

} // namespace capex
