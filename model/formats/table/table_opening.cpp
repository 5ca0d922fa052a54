// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_opening.h"

#include "model/figures/excerpt.h"
#include "model/formats/cells/text_encoding.h"
#include "model/formats/sheet/html_page.h"
#include "model/formats/sheet/workbook.h"
#include "model/formats/table/dialect.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/table_headings.h"

#include <algorithm>

namespace capex {

namespace {

QString nameOf(QChar delimiter)
{
    return delimiter == u'\t' ? QStringLiteral("\\t") : QString(delimiter);
}

/// Whether a row has but the columns of figure files, as they are spelled there.
bool hasOwnHeadings(const Table& table, std::size_t index)
{
    constexpr int fewest = 4;
    TableRow row;
    table.read(index, row);
    int own = 0;
    for (const QStringView cell : row.cells) {
        own += headingOf(cell).isOwn ? 1 : 0;
    }
    return own >= fewest && own == static_cast<int>(row.cells.size());
}

class Opener
{
public:
    Opener(TableReading& reading, const RecipeWishes& wishes)
        : m_reading(reading)
        , m_recipe(reading.recipe)
        , m_wishes(wishes)
    {
    }

    void openText(const QByteArray& content);
    void openBook(const Result<std::unique_ptr<Workbook>, TableFlaw>& book);

private:
    using Indexes = std::vector<std::size_t>;

    void ask(RecipeQuestion question) { m_recipe.questions.append(std::move(question)); }
    void fail(TableFlaw flaw)
    {
        m_reading.fault = std::move(flaw.fault);
        m_reading.faultPart = std::move(flaw.part);
        m_reading.faultLine = flaw.line;
    }
    [[nodiscard]] std::optional<QString> decodedText(const QByteArray& content);
    void findDialect(const QString& text);
    [[nodiscard]] std::optional<std::size_t> sheetOf(const Workbook& book);
    [[nodiscard]] std::optional<std::size_t> wishedSheet(const Workbook& book);
    [[nodiscard]] std::optional<std::size_t> askedSheet(const Workbook& book,
                                                        const Indexes& visible);
    void noteHidden(const Workbook& book, std::size_t chosen);

    TableReading& m_reading;
    Recipe& m_recipe;
    const RecipeWishes& m_wishes;
};

std::optional<QString> Opener::decodedText(const QByteArray& content)
{
    const EncodingReading encoding = encodingOf(content);
    const QString name = m_wishes.encoding.value_or(encoding.name);
    if (name.isEmpty()) {
        fail({{}, 0, {Found::NulByte, Expected::PlainText}});
        return std::nullopt;
    }
    auto text = decoded(content, name);
    if (!text) {
        fail({{},
              0,
              {{Found::NotInEncoding, name},
               {Expected::OneOf, knownEncodings().join(QStringLiteral(", "))}}});
        return std::nullopt;
    }
    if (const qsizetype nul = text->indexOf(QChar()); nul >= 0) {
        const auto line = QStringView(*text).first(nul).count(u'\n') + 1;
        fail({{}, static_cast<int>(line), {Found::NulCharacter, Expected::PlainText}});
        return std::nullopt;
    }
    m_recipe.encoding = name;
    if (encoding.isOpen() && !m_wishes.encoding) {
        ask({QStringLiteral("encoding"), encoding.candidates,
             encoding.samples.join(QStringLiteral(" | ")),
             QStringLiteral("--dialect encoding=") + encoding.candidates.first()});
    }
    return text;
}

void Opener::findDialect(const QString& text)
{
    DialectReading dialect;
    if (m_wishes.delimiter) {
        dialect.dialect.delimiter = *m_wishes.delimiter;
    } else {
        dialect = dialectOf(text);
    }
    dialect.dialect.quote = m_wishes.quote.value_or(dialect.dialect.quote);
    m_recipe.dialect = dialect.dialect;
    if (!dialect.candidates.isEmpty()) {
        QStringList readings;
        for (const QChar candidate : dialect.candidates) {
            readings.append(nameOf(candidate));
        }
        ask({QStringLiteral("delimiter"), readings, excerpt(text.section(u'\n', 0, 0)),
             QStringLiteral("--dialect delimiter=") + readings.first()});
    }
}

void Opener::openText(const QByteArray& content)
{
    if (auto text = decodedText(content)) {
        findDialect(*text);
        auto table = std::make_shared<TextTable>(std::move(*text), m_recipe.dialect);
        if (table->flaw()) {
            fail(*table->flaw());
        }
        m_reading.table = std::move(table);
    }
}

std::optional<std::size_t> Opener::wishedSheet(const Workbook& book)
{
    const QStringList names = book.names();
    qsizetype found = names.indexOf(*m_wishes.sheet);
    for (qsizetype index = 0; index < names.size() && found < 0; ++index) {
        const bool isSpelledSo = names[index].compare(*m_wishes.sheet, Qt::CaseInsensitive) == 0;
        found = isSpelledSo ? index : found;
    }
    if (found < 0) {
        fail({{},
              0,
              {{Found::NoSheet, excerpt(*m_wishes.sheet)},
               {Expected::OneOf, names.join(QStringLiteral(", "))}}});
        return std::nullopt;
    }
    return static_cast<std::size_t>(found);
}

/// The one of several sheets that has a table of ours, else a table, else the one that says
/// anything; asks where that is said by more than one.
std::optional<std::size_t> Opener::askedSheet(const Workbook& book, const Indexes& visible)
{
    const auto heads = book.heads(mostHeadRows);
    if (!heads) {
        fail(heads.error());
        return std::nullopt;
    }
    Indexes ours;
    Indexes withTable;
    Indexes filled;
    for (const std::size_t index : visible) {
        const Table& head = *(*heads)[index];
        const auto header = headerRowOf(head);
        if (header && header->known >= 2) {
            withTable.push_back(index);
        }
        if (header && hasOwnHeadings(head, header->index)) {
            ours.push_back(index);
        }
        if (head.size() > 0) {
            filled.push_back(index);
        }
    }
    const Indexes& candidates = !ours.empty()        ? ours
                                : !withTable.empty() ? withTable
                                : !filled.empty()    ? filled
                                                     : visible;
    if (candidates.size() > 1 && !filled.empty()) {
        QStringList names;
        for (const std::size_t index : candidates) {
            names.append(book.sheets()[index].name);
        }
        ask({QStringLiteral("sheet"), names, {}, QStringLiteral("--sheet ") + names.first()});
    }
    return candidates.front();
}

std::optional<std::size_t> Opener::sheetOf(const Workbook& book)
{
    if (m_wishes.sheet) {
        return wishedSheet(book);
    }
    Indexes visible;
    for (std::size_t index = 0; index < book.sheets().size(); ++index) {
        if (!book.sheets()[index].isHidden) {
            visible.push_back(index);
        }
    }
    if (visible.empty()) {
        fail({{}, 0, {Found::OtherZip, Expected::XlsxOrOds}});
        return std::nullopt;
    }
    return visible.size() == 1 ? std::optional(visible.front()) : askedSheet(book, visible);
}

void Opener::noteHidden(const Workbook& book, std::size_t chosen)
{
    for (std::size_t index = 0; index < book.sheets().size(); ++index) {
        const SheetName& sheet = book.sheets()[index];
        const bool isOurProof = sheet.name == QStringLiteral("capex-horizon");
        if (sheet.isHidden && !isOurProof) {
            m_reading.notes.emplace_back(
                Message(index == chosen ? Found::HiddenSheetRead : Found::HiddenSheet,
                        excerpt(sheet.name)));
        }
    }
}

void Opener::openBook(const Result<std::unique_ptr<Workbook>, TableFlaw>& book)
{
    if (!book) {
        fail(book.error());
        return;
    }
    m_recipe.sheets = (*book)->names();
    const auto index = sheetOf(**book);
    if (!index) {
        return;
    }
    m_recipe.sheet = (*book)->sheets()[*index].name;
    auto sheet = (*book)->sheet(*index);
    if (!sheet) {
        fail(sheet.error());
        return;
    }
    noteHidden(**book, *index);
    m_reading.table = std::move(*sheet);
}

} // namespace

bool hasSheets(const QByteArray& content)
{
    return looksLikeWorkbook(content) || looksLikeHtml(content);
}

void openTable(const QByteArray& content, const RecipeWishes& wishes, TableReading& reading)
{
    Opener opener(reading, wishes);
    if (looksLikeWorkbook(content)) {
        opener.openBook(openWorkbook(content));
    } else if (looksLikeHtml(content)) {
        opener.openBook(openHtml(content));
    } else {
        opener.openText(content);
    }
}

} // namespace capex
