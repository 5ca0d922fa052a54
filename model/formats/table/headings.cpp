// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/headings.h"

#include "model/formats/csv/csv_columns.h"
#include "model/formats/said/said_period.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace capex {

namespace {

struct Words
{
    const char* field;
    const char* spellings; ///< in small letters, separated by bars
};

/// What people call the fields. A spelling stands for one of them.
constexpr Words words[]{
    {"company", "company|company name|firm|issuer|name|corporation|filer|organisation|organization|"
                "ticker|symbol|cik|lei|企业|公司|公司名称|名称|股票代码"},
    {"kind", "kind|type|statement type|类型|类别"},
    {"measure", "measure|metric|concept measured|口径|指标"},
    {"value", "value|amount|capex|capital expenditure|capital expenditures|capital spending|spend|"
              "spending|investment|investments|capex guidance|capex plan|planned capex|"
              "ai capex|ai investment|ai spend|ai spending|"
              "total|金额|数值|资本开支|资本支出|投资|投资额|投入"},
    {"low", "low|lower|lower bound|minimum|min|from amount|下限|最低"},
    {"high", "high|upper|upper bound|maximum|max|to amount|上限|最高"},
    {"bound", "bound|qualifier"},
    {"currency", "currency|currency code|ccy|cur|币种|货币"},
    {"unit", "unit|units|scale|单位"},
    {"period", "period|period label|year|fiscal period|reporting period|time|期间|年份|年度"},
    {"fiscal_year", "fiscal year|fy|财年"},
    {"calendar_year", "calendar year|cy"},
    {"quarter", "quarter|qtr|fiscal quarter|季度"},
    {"half", "half|half year|halfyear|fiscal half|semester|半年|半年度"},
    {"month", "month|mth|calendar month|fiscal month|月份|月"},
    {"period_start", "period start|start|from|start month"},
    {"period_end", "period end|end|to|end month"},
    {"announced", "announced|announced on|announcement|announcement date|date announced|date|"
                  "published|publication date|reported|reported on|statement "
                  "date|公布日期|公告日期|日期|发布日期"},
    {"source", "source|sources|source id|publisher|reference|来源|出处"},
    {"evidence", "evidence|source type"},
    {"statement", "statement|quote|wording|原文|表述"},
    {"note", "note|notes|comment|comments|remark|remarks|备注|说明"},
    {"accession", "accession|accession number"},
};

const QString valueField = QStringLiteral("value");

const QHash<QString, QString>& fieldsBySpelling()
{
    static const QHash<QString, QString> fields = [] {
        QHash<QString, QString> all;
        for (const Words& row : words) {
            for (const QString& spelling : QString::fromUtf8(row.spellings).split(u'|')) {
                all.insert(spelling, QString::fromLatin1(row.field));
            }
        }
        return all;
    }();
    return fields;
}

/// In small letters, without brackets and what stands in them, words one blank apart.
QString folded(QStringView text)
{
    QString plain;
    int depth = 0;
    for (const QChar c : text) {
        depth += QStringView(u"([（［").contains(c) ? 1 : 0;
        const bool isWord = c.isLetterOrNumber() || c.isMark() || c == u'$' || c == u'€';
        plain += depth == 0 && isWord ? c.toLower() : QChar(u' ');
        depth -= depth > 0 && QStringView(u")]）］").contains(c) ? 1 : 0;
    }
    return plain.simplified();
}

/// Without marks of footnotes, and without the number that tells a column from another one.
QString withoutMarks(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("\\s\\[\\d+\\]$"));
    QString plain = text.toString();
    plain.remove(number);
    plain.removeIf([](QChar c) { return QStringView(u"*†‡§¹²³⁴⁵⁶⁷⁸⁹").contains(c); });
    return plain.trimmed();
}

/// The period that a heading names beside what its amounts are: "2024 (USD bn)", "Capex FY2025".
QString periodIn(QStringView heading)
{
    QString plain;
    int depth = 0;
    for (const QChar c : heading) {
        depth += QStringView(u"([（［").contains(c) ? 1 : 0;
        plain += depth == 0 ? c : QChar(u' ');
        depth -= depth > 0 && QStringView(u")]）］").contains(c) ? 1 : 0;
    }
    plain = plain.simplified();
    while (plain.endsWith(u'.')) {
        plain.chop(1);
    }
    if (periodAsSaid(plain)) {
        return plain;
    }
    for (qsizetype at = plain.indexOf(u' '); at > 0; at = plain.indexOf(u' ', at + 1)) {
        const QString before = plain.left(at);
        const QString behind = plain.mid(at + 1);
        if (periodAsSaid(behind)) {
            return behind;
        }
        if (periodAsSaid(before)) {
            return before;
        }
    }
    return {};
}

/// Without words that only say what the amounts are counted in.
QString withoutScale(const QString& folded)
{
    QStringList kept;
    for (const QString& word : folded.split(u' ')) {
        const bool isScale = scaleFrom(word) || currencyFrom(word) ||
                             word == QStringLiteral("in") || word == QStringLiteral("of");
        if (!isScale) {
            kept.append(word);
        }
    }
    return kept.join(u' ');
}

} // namespace

const QStringList& tableFields()
{
    static const QStringList fields = [] {
        QStringList all;
        for (int column = 0; column < csvColumnCount; ++column) {
            all.append(nameOf(static_cast<CsvColumn>(column)));
        }
        return all << QStringLiteral("value") << QStringLiteral("period") << QStringLiteral("half")
                   << QStringLiteral("month");
    }();
    return fields;
}

Heading headingOf(QStringView text)
{
    const QString trimmed = withoutMarks(text);
    if (trimmed.isEmpty()) {
        return {};
    }
    Heading heading;
    const QString own = trimmed.toLower();
    const QString plain = folded(trimmed);
    if (tableFields().contains(own)) {
        heading.field = own;
        heading.isOwn = true;
    } else if (const QString period = periodIn(trimmed); !period.isEmpty()) {
        QString beside = folded(trimmed);
        const QString rest = withoutScale(beside.remove(folded(period)).simplified());
        const bool isAmount = rest.isEmpty() || fieldsBySpelling().value(rest) == valueField;
        heading.period = isAmount ? period : QString();
        heading.field = isAmount ? valueField : QString();
    } else {
        const auto& fields = fieldsBySpelling();
        heading.field = fields.value(plain, fields.value(withoutScale(plain)));
    }
    heading.words = scaleIn(trimmed);
    const bool isScaleAlone = heading.field.isEmpty() && withoutScale(plain).isEmpty() &&
                              (heading.words.scale || heading.words.currency);
    if (isScaleAlone) {
        heading.field = valueField;
    }
    return heading;
}

bool namesPartsOfCompanies(QStringView heading)
{
    static const QStringList words{QStringLiteral("segment"),
                                   QStringLiteral("segments"),
                                   QStringLiteral("business segment"),
                                   QStringLiteral("reporting segment"),
                                   QStringLiteral("operating segment"),
                                   QStringLiteral("division"),
                                   QStringLiteral("business unit"),
                                   QStringLiteral("business line"),
                                   QStringLiteral("分部"),
                                   QStringLiteral("业务分部"),
                                   QStringLiteral("板块"),
                                   QStringLiteral("事业部")};
    return words.contains(folded(heading));
}

int knownHeadings(const TableRow& row)
{
    int known = 0;
    for (const QStringView cell : row.cells) {
        known += headingOf(cell).field.isEmpty() ? 0 : 1;
    }
    return known;
}

} // namespace capex
