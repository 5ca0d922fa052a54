// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/html_page.h"

#include "model/formats/cells/stored_table.h"
#include "model/formats/cells/text_encoding.h"
#include "model/formats/sheet/html_tree.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace capex {

namespace {

bool isHiddenNode(const GumboNode& node)
{
    const bool hasAttribute = gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr;
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return hasAttribute || style.contains(QStringLiteral("display:none"));
}

/// The text of a cell: runs of white space are one blank, elements of lines begin a new one.
class CellText
{
public:
    [[nodiscard]] static QString of(const GumboNode& cell)
    {
        CellText text;
        text.addChildren(cell);
        QStringList lines = text.m_text.split(u'\n');
        for (QString& line : lines) {
            line = line.simplified();
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

private:
    void addChildren(const GumboNode& node)
    {
        for (const GumboNode* const child : childrenOf(node)) {
            add(*child);
        }
    }
    void add(const GumboNode& node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA) {
            m_text += QString::fromUtf8(node.v.text.text).replace(u'\n', u' ');
            return;
        }
        // Marks of footnotes, and what was struck out, would become a part of the number.
        static const std::initializer_list<GumboTag> unseen{
            GUMBO_TAG_TABLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE,
            GUMBO_TAG_SUP,   GUMBO_TAG_DEL,    GUMBO_TAG_S,     GUMBO_TAG_STRIKE};
        static const std::initializer_list<GumboTag> lines{
            GUMBO_TAG_BR, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_OL};
        const auto isOneOf = [&](std::initializer_list<GumboTag> tags) {
            return std::ranges::any_of(tags, [&](GumboTag tag) { return isElement(node, tag); });
        };
        if (node.type != GUMBO_NODE_ELEMENT || isOneOf(unseen) || isHiddenNode(node)) {
            return;
        }
        m_text += isOneOf(lines) ? QStringLiteral("\n") : QString();
        addChildren(node);
        m_text += isOneOf(lines) ? QStringLiteral("\n") : QString();
    }

    QString m_text;
};

/// Fills a table with what an element <table> holds.
class TableReader
{
public:
    [[nodiscard]] SheetOutcome read(const GumboNode& table)
    {
        readRows(table, isHiddenNode(table));
        if (m_flaw) {
            return *m_flaw;
        }
        m_table->finish();
        return std::shared_ptr<const Table>(m_table);
    }

private:
    void readRows(const GumboNode& group, bool isHidden)
    {
        for (const GumboNode* const child : childrenOf(group)) {
            if (isElement(*child, GUMBO_TAG_TR)) {
                readRow(*child, isHidden || isHiddenNode(*child));
            } else if (isElement(*child, GUMBO_TAG_CAPTION)) {
                m_table->beginRow(++m_row);
                add(0, CellText::of(*child));
            } else if (isElement(*child, GUMBO_TAG_THEAD) || isElement(*child, GUMBO_TAG_TBODY) ||
                       isElement(*child, GUMBO_TAG_TFOOT)) {
                readRows(*child, isHidden || isHiddenNode(*child));
                m_taken.clear(); // no cell goes on in the next group
            }
        }
    }
    void readRow(const GumboNode& row, bool isHidden)
    {
        m_table->beginRow(++m_row, isHidden);
        m_column = 0;
        for (const GumboNode* const child : childrenOf(row)) {
            if (isElement(*child, GUMBO_TAG_TD) || isElement(*child, GUMBO_TAG_TH)) {
                readCell(*child);
            }
        }
        std::erase_if(m_taken, [this](const auto& taken) { return taken.second <= m_row; });
    }
    void readCell(const GumboNode& cell)
    {
        while (m_taken.contains(m_column)) {
            ++m_column;
        }
        const qint64 columns = spanOf(cell, "colspan", mostTableFields);
        const qint64 rows = spanOf(cell, "rowspan", 65'534);
        add(m_column, CellText::of(cell));
        if ((columns > 1 || rows > 1) && m_column < mostTableFields && m_row < mostTableRows) {
            m_table->merge({static_cast<int>(m_row), static_cast<int>(m_row + rows - 1),
                            static_cast<std::size_t>(m_column),
                            static_cast<std::size_t>(m_column + columns - 1)});
        }
        for (qint64 at = 0; at < columns && rows > 1 && m_column + at < mostTableFields; ++at) {
            m_taken[m_column + at] = m_row + rows - 1;
        }
        m_column += columns;
    }
    void add(qint64 column, const QString& text)
    {
        auto fault = m_table->add(column, text, CellType::Text);
        if (fault && !m_flaw) {
            m_flaw = TableFlaw{{}, 0, std::move(*fault)};
        }
    }
    [[nodiscard]] static qint64 spanOf(const GumboNode& cell, const char* name, qint64 most)
    {
        return std::clamp(attributeOf(cell, name).toLongLong(), qint64{1}, most);
    }

    std::shared_ptr<StoredTable> m_table = std::make_shared<StoredTable>();
    qint64 m_row = 0;
    qint64 m_column = 0;
    std::map<qint64, qint64>
        m_taken; ///< columns, with the last row of the cell above that is there
    std::optional<TableFlaw> m_flaw;
};

class HtmlPage : public Workbook
{
public:
    explicit HtmlPage(HtmlTree tree)
        : m_tree(std::move(tree))
    {
        find(*m_tree.output->root, false);
    }

    [[nodiscard]] SheetOutcome sheet(std::size_t index) const override
    {
        return TableReader().read(*m_tables[index]);
    }
    [[nodiscard]] Result<Heads, TableFlaw> heads(qint64 /*rows*/) const override
    {
        Heads heads;
        for (std::size_t index = 0; index < m_tables.size(); ++index) {
            auto table = sheet(index);
            if (!table) {
                return table.error();
            }
            heads.push_back(std::move(*table));
        }
        return heads;
    }
    [[nodiscard]] bool hasTooMany() const { return m_hasTooMany; }

private:
    void find(const GumboNode& node, bool isHidden)
    {
        for (const GumboNode* const child : childrenOf(node)) {
            const bool isHiddenHere =
                isHidden || (child->type == GUMBO_NODE_ELEMENT && isHiddenNode(*child));
            if (isElement(*child, GUMBO_TAG_TABLE)) {
                m_hasTooMany = m_hasTooMany || std::cmp_equal(m_tables.size(), mostSheets);
                if (m_hasTooMany) {
                    return;
                }
                m_tables.push_back(child);
                m_sheets.push_back({QStringLiteral("table %1").arg(m_tables.size()), isHiddenHere});
            }
            find(*child, isHiddenHere);
        }
    }

    HtmlTree m_tree;
    std::vector<const GumboNode*> m_tables;
    bool m_hasTooMany = false;
};

/// The bytes of a page as UTF-8.
QByteArray utf8Of(const QByteArray& content)
{
    constexpr qsizetype head = 2048; // in which browsers look for it
    static const QRegularExpression pattern(QStringLiteral("charset\\s*=\\s*[\"']?([\\w-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const EncodingReading found = encodingOf(content);
    if (!found.isOpen() && !found.name.isEmpty()) {
        return found.name == QStringLiteral("UTF-8")
                   ? content.mid(found.byteOrderMark) // which shares all of it
                   : decoded(content, found.name).value_or(QString()).toUtf8();
    }
    QString name = pattern.match(QString::fromLatin1(content.left(head))).captured(1);
    if (name.startsWith(QStringLiteral("gb"), Qt::CaseInsensitive)) {
        name = QStringLiteral("GB18030"); // which holds the older ones
    }
    const auto text = decoded(content, name);
    return (text ? text : decoded(content, QStringLiteral("Windows-1252")))
        .value_or(QString())
        .toUtf8();
}

} // namespace

bool looksLikeHtml(const QByteArray& content)
{
    constexpr qsizetype most = 4096;
    static const QRegularExpression begin(
        QStringLiteral(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|meta|"
            "body|table|style)[\\s>]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QByteArray start = content.left(most);
    const EncodingReading found = encodingOf(start);
    const auto text = decoded(start, found.name);
    return begin.match(text ? *text : QString::fromLatin1(start)).hasMatch();
}

Result<std::unique_ptr<Workbook>, TableFlaw> openHtml(const QByteArray& content)
{
    if (content.size() > mostHtml) {
        return TableFlaw{
            {}, 0, {{Found::LargeFile, content.size()}, {Expected::PageSize, mostHtml}}};
    }
    auto tree = htmlTree(utf8Of(content));
    if (!tree) {
        return TableFlaw{{}, 0, tree.error()};
    }
    auto page = std::make_unique<HtmlPage>(std::move(*tree));
    if (page->hasTooMany()) {
        return TableFlaw{
            {}, 0, {{Found::ManySheets, mostSheets}, {Expected::SheetsAtMost, mostSheets}}};
    }
    if (page->sheets().empty()) {
        return TableFlaw{{}, 0, {Found::NoHtmlTable, Expected::HtmlTable}};
    }
    return std::unique_ptr<Workbook>(std::move(page));
}

} // namespace capex
