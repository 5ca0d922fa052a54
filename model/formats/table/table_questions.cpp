// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_questions.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/cell_writing.h"
#include "model/formats/table/seen_cells.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace capex {

namespace {

const QString valueField = QStringLiteral("value");

bool isPeriod(const QString& field)
{
    static const QStringList fields{QStringLiteral("period"),      QStringLiteral("calendar_year"),
                                    QStringLiteral("fiscal_year"), QStringLiteral("period_start"),
                                    QStringLiteral("period_end"),  QStringLiteral("month")};
    return fields.contains(field);
}

/// "53 = 53000 / 1000", of a number that is shown otherwise than it is stored.
QString sampleOf(const SeenCell& cell)
{
    const int power = shownPower(cell.type);
    return power == 0 ? cell.text.toString()
                      : QStringLiteral("%1 = %2 / 1%3")
                            .arg(shownAmount(cell.text, cell.type), cell.text.toString(),
                                 QString(power, u'0'));
}

/// What a line above the table says of all amounts: "in USD millions", "Figures in EUR bn",
/// 单位：亿元. Nothing for one that is about something else: "Table B", "Converted at 7.2 RMB".
ScaleWords scaleOfNote(QStringView text)
{
    static const QRegularExpression isOfAmounts(
        QStringLiteral("\\b(in|units?|currency|figures|amounts|values|all)\\b|单位|單位|币种|幣種"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("\\d[\\d.,]*\\s*(\\p{Sc}|\\p{L})"));
    static const QRegularExpression letter(QStringLiteral("\\b[kmbt]\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letterOfCurrency(
        QStringLiteral("(\\b[a-z]{3}|\\p{Sc})\\s?[kmbt]\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString said = text.toString();
    ScaleWords words = scaleIn(text);
    const bool isOfAll = isOfAmounts.match(said).hasMatch();
    const bool isCounted = number.match(said).hasMatch(); // "above USD 100 million"
    const bool isNote = isOfAll || (words.scale && words.currency && !isCounted);
    if (!isNote || (isCounted && !words.scale)) {
        return {};
    }
    if (letter.match(said).hasMatch() && !letterOfCurrency.match(said).hasMatch()) {
        words.scale.reset();
    }
    return words;
}

/// Whether a cell may be a year, as 2025 and 2025.0 are.
bool isYear(QStringView cell)
{
    constexpr qsizetype digits = 4;
    const QStringView fraction = cell.mid(digits);
    const bool isWhole = fraction.isEmpty() ||
                         (fraction.size() > 1 && (fraction[0] == u'.' || fraction[0] == u',') &&
                          std::ranges::count(fraction, u'0') == fraction.size() - 1);
    const int year = cell.left(digits).toInt();
    return isWhole && year >= 1990 && year <= 2100;
}

/// "million" for 6; empty where there is no such unit.
QString unitOfPower(int power)
{
    constexpr int most = 3 * static_cast<int>(Unit::Trillion);
    return power % 3 == 0 && power >= 0 && power <= most ? keywordOf(static_cast<Unit>(power / 3))
                                                         : QString();
}

class Detector
{
public:
    Detector(TableReading& reading, const RecipeWishes& wishes)
        : m_reading(reading)
        , m_recipe(reading.recipe)
        , m_wishes(wishes)
    {
    }

    void detect()
    {
        takeScaleOfPreamble();
        askForShownScale();
        askForScale();
        askForMissing();
        askForYears();
    }

private:
    void read(std::size_t index) { m_reading.table->read(index, m_row); }
    void ask(RecipeQuestion question)
    {
        if (!m_recipe.questions.contains(question)) {
            m_recipe.questions.append(std::move(question));
        }
    }

    void takeScaleOfPreamble();
    void askForShownScale();
    void askForScale();
    [[nodiscard]] QString unitOf(const RecipeColumn& column) const;
    void forgetUnits(const QStringList& headings);
    void askForMissing();
    void askForYears();
    [[nodiscard]] bool hasField(const QString& field) const;
    template <typename Look>
    void forEachCell(bool (*isField)(const QString&), Look look)
    {
        capex::forEachCell(m_reading, isField, m_row, look);
    }
    [[nodiscard]] QStringList untaken() const;

    TableReading& m_reading;
    Recipe& m_recipe;
    const RecipeWishes& m_wishes;
    TableRow m_row;
};

bool Detector::hasField(const QString& field) const
{
    return m_recipe.constants.contains(field) ||
           std::ranges::any_of(m_reading.columns, [&](const TableColumn& column) {
               return column.what.field == field;
           });
}

/// What the lines above the table say that amounts are counted in.
void Detector::takeScaleOfPreamble()
{
    QStringList units;
    QStringList currencies;
    for (std::size_t index = 0; index < m_reading.table->size(); ++index) {
        if (m_reading.fates[index] != RowFate::Preamble) {
            continue;
        }
        read(index);
        for (const QStringView cell : m_row.cells) {
            const ScaleWords words = scaleOfNote(cell);
            units.append(words.scale ? textOf(*words.scale) : QString());
            currencies.append(words.currency ? words.currency->text() : QString());
        }
    }
    for (auto& [field, said] :
         {std::pair<const char*, QStringList&>{"unit", units}, {"currency", currencies}}) {
        said.removeAll(QString());
        said.removeDuplicates();
        if (said.size() == 1 && !hasField(QString::fromLatin1(field))) { // else it is to be asked
            m_recipe.constants.insert(QString::fromLatin1(field), said.first());
        }
    }
}

/// What says which unit the amounts of a column are counted in, in the row that was read last.
QString Detector::unitOf(const RecipeColumn& column) const
{
    if (!column.unit.isEmpty()) {
        return column.unit;
    }
    const QString unit = QStringLiteral("unit");
    for (const TableColumn& other : m_reading.columns) {
        if (other.what.field == unit) {
            return m_row.cell(other.cell).toString();
        }
    }
    return m_recipe.constants.value(unit);
}

/// Where numbers are shown divided by a thousand, or more, what a heading says is of what is shown.
/// That is proved where the unit makes up for the division: 53,000 under "USD m" is then 53 bn as
/// it is stored. Else the heading may be of what is stored, and somebody has to say.
void Detector::askForShownScale()
{
    QStringList doubtful;
    RecipeQuestion question;
    forEachCell(isAmountField, [&](const SeenCell& cell) {
        const int power = shownPower(cell.type);
        const auto scale = power > 0 ? scaleFrom(unitOf(cell.column)) : std::nullopt;
        if (!scale || powerOf(*scale) == power) {
            return;
        }
        if (doubtful.isEmpty()) {
            QStringList units{textOf(*scale), unitOfPower(powerOf(*scale) + power),
                              unitOfPower(power)};
            units.removeAll(QString());
            units.removeDuplicates();
            question = {QStringLiteral("unit"), units, excerpt(sampleOf(cell)),
                        QStringLiteral("--set unit=") + units.first()};
        }
        if (!doubtful.contains(cell.column.heading)) {
            doubtful.append(cell.column.heading);
        }
    });
    if (doubtful.isEmpty()) {
        return;
    }
    if (m_wishes.constants.contains(QStringLiteral("unit"))) {
        forgetUnits(doubtful);
    } else {
        ask(std::move(question));
    }
}

/// Where somebody has said what is shown.
void Detector::forgetUnits(const QStringList& headings)
{
    for (TableColumn& column : m_reading.columns) {
        column.what.unit =
            headings.contains(column.what.heading) ? QString() : std::move(column.what.unit);
    }
    for (RecipeColumn& column : m_recipe.columns) {
        column.unit = headings.contains(column.heading) ? QString() : std::move(column.unit);
    }
}

/// Where neither heading, column, constant, the lines above the table nor the cells say what the
/// amounts are counted in.
void Detector::askForScale()
{
    QString withoutUnit;
    int power = 0;
    QString withoutCurrency;
    const bool hasUnit = hasField(QStringLiteral("unit"));
    const bool hasCurrency = hasField(QStringLiteral("currency"));
    forEachCell(isAmountField, [&](const SeenCell& cell) {
        const bool needsUnit = !hasUnit && cell.column.unit.isEmpty() && withoutUnit.isEmpty();
        const bool needsCurrency =
            !hasCurrency && cell.column.currency.isEmpty() && withoutCurrency.isEmpty();
        if (!needsUnit && !needsCurrency) {
            return;
        }
        const auto said =
            amountAsSaid(shownAmount(cell.text, cell.type), marksIn(cell.type, m_recipe.marks));
        if (said && needsUnit && !said->words.scale) {
            withoutUnit = sampleOf(cell);
            power = shownPower(cell.type);
        }
        if (said && needsCurrency && !said->words.currency && !scaleIn(cell.currency).currency) {
            withoutCurrency = cell.text.toString();
        }
    });
    if (!withoutUnit.isEmpty()) {
        QStringList units{QStringLiteral("billion"), QStringLiteral("million"),
                          QStringLiteral("unit")};
        if (power > 0) { // for which a number that is stored whole is shown so
            units.removeAll(unitOfPower(power));
            units.prepend(unitOfPower(power));
        }
        ask({QStringLiteral("unit"), units, excerpt(withoutUnit),
             QStringLiteral("--set unit=") + units.first()});
    }
    if (!withoutCurrency.isEmpty()) {
        ask({QStringLiteral("currency"),
             {QStringLiteral("USD"), QStringLiteral("CNY")},
             excerpt(withoutCurrency),
             QStringLiteral("--set currency=USD")});
    }
}

/// Columns that are not taken.
QStringList Detector::untaken() const
{
    QStringList headings;
    for (const RecipeColumn& column : m_recipe.columns) {
        if (column.field.isEmpty() && !column.heading.isEmpty()) {
            headings.append(column.heading);
        }
    }
    return headings;
}

void Detector::askForMissing()
{
    const auto hasAny = [&](bool (*isField)(const QString&)) {
        return std::ranges::any_of(m_reading.columns,
                                   [&](const TableColumn& column) {
                                       return isField(column.what.field) ||
                                              (isField == isPeriod &&
                                               !column.what.period.isEmpty());
                                   }) ||
               std::ranges::any_of(m_recipe.constants.keys(), isField);
    };
    const QStringList left = untaken();
    const auto askFor = [&](const QString& about, const QString& field, const QString& answer) {
        ask({about, left, field,
             left.isEmpty() ? answer
                            : QStringLiteral("--map %1=%2").arg(field, quotedForMap(left.first())),
             field});
    };
    if (!hasField(QStringLiteral("company"))) {
        askFor(QStringLiteral("field"), QStringLiteral("company"),
               QStringLiteral("--set company=NAME"));
    }
    if (!hasAny(isAmountField)) {
        askFor(QStringLiteral("field"), valueField, QStringLiteral("--set value=AMOUNT"));
    }
    if (!hasAny(isPeriod)) {
        ask({QStringLiteral("period"),
             left,
             {},
             QStringLiteral("--set period=YEAR"),
             QStringLiteral("period")});
    }
    if (!hasField(QStringLiteral("announced"))) {
        ask({QStringLiteral("field"), left, QStringLiteral("announced"),
             QStringLiteral("--set announced=YYYY-MM-DD"), QStringLiteral("announced")});
    }
}

/// A year among amounts is hardly an amount.
void Detector::askForYears()
{
    QSet<QString> asked;
    forEachCell(isAmountField, [&](const SeenCell& cell) {
        const RecipeColumn& column = cell.column;
        const bool isMapped = std::ranges::any_of(
            m_wishes.mapped, [&](const auto& mapped) { return mapped.second == column.heading; });
        if (isYear(cell.text) && !isMapped && !m_wishes.columns &&
            !asked.contains(column.heading)) {
            asked.insert(column.heading);
            const QStringList beside = headingsBeside(column, m_reading.columns);
            ask({QStringLiteral("field"),
                 {column.field, QStringLiteral("period")},
                 cell.text.toString(),
                 mapOption(column.field, beside + QStringList(column.heading)),
                 {},
                 column.heading,
                 beside});
        }
    });
}

} // namespace

void findWhatCellsProve(TableReading& reading, const RecipeWishes& wishes)
{
    findWriting(reading, wishes);
    Detector(reading, wishes).detect();
}

} // namespace capex
