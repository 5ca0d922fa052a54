// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/against.h"

#include "model/wording/difference_words.h"
#include "model/wording/pair_words.h"
#include "model/wording/punctuation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// What is unlike on one basis or another, each topic once, as it is on the first.
QString unlikeText(const std::vector<ComparabilityNote>& notes, const Narrator& narrator)
{
    QStringList topics;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (std::find_if(notes.begin(), note, [&](const ComparabilityNote& earlier) {
                return earlier.topic == note->topic;
            }) == note) {
            topics.append(narrator.noteInBrief(*note));
        }
    }
    return topics.isEmpty()
               ? QString()
               : tr("Not alike: %1.").arg(items(topics, narrator.formatter().language()));
}

Against::Line lineOf(const PairOnBasis& each, const ComparisonSettings& settings,
                     const Narrator& narrator)
{
    const Formatter& formatter = narrator.formatter();
    return {ratioText(each.pair.ratio, formatter), basisText(each.basis, settings.year, narrator),
            differenceText(each.pair.difference, settings.currency, formatter)};
}

/// The basis that stands beside the one that is shown.
Basis besides(Basis shown)
{
    return shown == Basis::Announced ? Basis::PerYear : Basis::Announced;
}

/// A mark and what it stands for.
struct Stated
{
    Subject mark;
    std::vector<AmountOfMark> rows;

    [[nodiscard]] bool hasAmount() const { return !rows.empty() && rows.front().row.value; }
};

/// The company with what tells its mark from others: "Microsoft, 2025", "Meta, 30 Jul 2025".
QString nameOf(const Dataset& dataset, const Stated& stated, const Narrator& narrator)
{
    const QString company = narrator.companyName(stated.mark.company);
    const auto named = [&](const QString& what) {
        return phrase({company, what}, narrator.formatter().language());
    };
    const AmountOfMark& row = stated.rows.front();
    if (row.settings.basis == Basis::CalendarYear) {
        return named(QString::number(row.settings.year));
    }
    const Figure* const figure =
        stated.mark.mark.as<Basis>() ? nullptr : dataset.figure(stated.mark.figures.front());
    return figure ? named(narrator.formatter().date(figure->announced)) : company;
}

/// "$64 – 72 bn to about $80 bn", after the basis where the marks have several.
QString amountsText(const AmountOfMark& a, const AmountOfMark& b, bool namesBasis,
                    const Narrator& narrator)
{
    const Formatter& formatter = narrator.formatter();
    const QString amounts =
        tr("%1 to %2")
            .arg(formatter.preciseMoney(*a.row.value), formatter.preciseMoney(*b.row.value));
    return namesBasis ? phrase({narrator.basis(a.settings.basis), amounts}, formatter.language())
                      : amounts;
}

Against::Line lineOf(const AmountOfMark& a, const AmountOfMark& b, bool namesBasis,
                     const Narrator& narrator)
{
    const Formatter& formatter = narrator.formatter();
    return {ratioText(quotient(*a.row.value, *b.row.value), formatter),
            amountsText(a, b, namesBasis, narrator),
            differenceText(difference(*a.row.value, *b.row.value), a.settings.currency, formatter)};
}

/// Whether two figures say the same on both bases but for a common factor.
bool isSameRatio(const Stated& a, const Stated& b)
{
    const auto of = [](const Stated& stated, std::size_t index) {
        return stated.rows[index].row.value->mid();
    };
    const double first = of(a, 0) * of(b, 1);
    const double second = of(a, 1) * of(b, 0);
    return std::abs(first - second) <= 1e-9 * std::abs(first);
}

Stated statedBy(const ViewResult& shown, const Subject& mark)
{
    return {mark, mark.mark.isEmpty() ? std::vector<AmountOfMark>{} : shown.amountsOf(mark)};
}

/// Of `others` the one that is wanted, else the usual rival's, else the first that has an amount.
std::optional<Stated> rivalOf(const ViewResult& shown, const Subject& mark, const Subject& wanted,
                              const std::vector<Subject>& others, const Comparison& comparison)
{
    std::vector<Subject> order;
    if (wanted.mark != mark.mark) {
        order.push_back(wanted);
    }
    for (const CompanyId& company : {wanted.company, usualRival(comparison, mark.company)}) {
        std::ranges::copy_if(others, std::back_inserter(order),
                             [&](const Subject& other) { return other.company == company; });
    }
    std::ranges::copy(others, std::back_inserter(order));
    for (const Subject& each : order) {
        Stated stated = statedBy(shown, each);
        if (stated.hasAmount()) {
            return stated;
        }
    }
    return std::nullopt;
}

bool isTotal(const Subject& subject)
{
    return subject.company.isEmpty() && !subject.mark.isEmpty();
}

/// What stands against a total: another one, a mark of a company, or a company in the ranking.
TotalOfMark sideOf(const ViewResult& shown, const Subject& subject, const Comparison& comparison,
                   const Narrator& narrator)
{
    if (isTotal(subject)) {
        const QString told = subject.told.section(u'\n', 0, 0);
        return shown.totalOf(subject, narrator).value_or(TotalOfMark{told, {}, {}});
    }
    const Stated stated = statedBy(shown, subject);
    if (stated.hasAmount()) {
        return {nameOf(shown.dataset(), stated, narrator),
                stated.rows.front().row.value,
                {subject.company}};
    }
    const ComparisonRow* const row = comparison.row(subject.company);
    const bool isWhole = subject.mark.isEmpty() && row != nullptr;
    return {narrator.companyName(subject.company),
            isWhole ? row->value : std::nullopt,
            {subject.company}};
}

/// Whose amounts are in `a` alone.
QStringList onlyIn(const TotalOfMark& a, const TotalOfMark& b, const Narrator& narrator)
{
    QStringList names;
    for (const CompanyId& company : a.companies) {
        if (!b.companies.contains(company)) {
            names.append(narrator.companyName(company));
        }
    }
    return names;
}

/// What is unlike between two totals: who is in one of them alone.
QString unlikeText(const TotalOfMark& a, const TotalOfMark& b, const Narrator& narrator)
{
    const Language language = narrator.formatter().language();
    QStringList parts;
    for (const auto& [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        const QStringList names = onlyIn(*one, *other, narrator);
        if (!names.isEmpty()) {
            parts.append(tr("only in “%1”: %2").arg(one->name, items(names, language)));
        }
    }
    return parts.isEmpty() ? QString()
                           : tr("Not the same companies: %1.").arg(items(parts, language));
}

} // namespace

QStringList Against::text() const
{
    QStringList all;
    for (const Line& line : lines) {
        all.append(QCoreApplication::translate("capex::Against", "%1: %2 of %3, %4")
                       .arg(line.basis, line.ratio, other.name, line.difference));
    }
    if (!unlike.isEmpty()) {
        all.append(unlike);
    }
    return all;
}

std::optional<Against> against(const Dataset& dataset, const Comparison& comparison,
                               const CompanyId& company, const CompanyId& other,
                               const Narrator& narrator)
{
    const ComparisonRow* const wanted = comparison.row(other);
    const bool isThere = wanted && canStandAgainst(*wanted, company);
    const CompanyId rival = isThere ? other : usualRival(comparison, company);
    const auto pairs =
        pairOnBases(dataset, comparison.settings, company, rival,
                    std::array{comparison.settings.basis, besides(comparison.settings.basis)});
    if (pairs.empty() || pairs.front().basis != comparison.settings.basis) {
        return std::nullopt;
    }
    Against result{{rival, narrator.companyName(rival)}, {}, {}, {}};
    std::vector<ComparabilityNote> notes;
    for (const PairOnBasis& each : pairs) {
        result.lines.push_back(lineOf(each, comparison.settings, narrator));
        std::ranges::copy(each.pair.notes, std::back_inserter(notes));
    }
    result.unlike = unlikeText(notes, narrator);
    for (const ComparisonRow& row : comparison.rows) {
        if (canStandAgainst(row, company)) {
            result.choices.push_back({row.company, narrator.companyName(row.company)});
        }
    }
    return result;
}

std::optional<Against> againstMark(const ViewResult& shown, const Subject& mark,
                                   const Subject& wanted, const std::vector<Subject>& others,
                                   const Comparison& comparison, const Narrator& narrator)
{
    const Stated stated = statedBy(shown, mark);
    const auto rival =
        stated.hasAmount() ? rivalOf(shown, mark, wanted, others, comparison) : std::nullopt;
    if (!rival) {
        return std::nullopt;
    }
    const auto choiceOf = [&](const Stated& each) {
        return Against::Choice{each.mark.company, nameOf(shown.dataset(), each, narrator)};
    };
    Against result{choiceOf(*rival), {}, {}, {}};
    const std::size_t bases = std::min(stated.rows.size(), rival->rows.size());
    const bool hasBoth = bases > 1 && !isSameRatio(stated, *rival);
    for (std::size_t index = 0; index < (hasBoth ? bases : 1); ++index) {
        result.lines.push_back(lineOf(stated.rows[index], rival->rows[index], hasBoth, narrator));
    }
    result.unlike = unlikeText(comparability(shown.dataset(),
                                             {stated.rows.front().row, rival->rows.front().row},
                                             stated.rows.front().settings),
                               narrator);
    for (const Subject& other : others) {
        if (const Stated each = statedBy(shown, other); each.hasAmount()) {
            result.choices.push_back(choiceOf(each));
        }
    }
    return result;
}

std::optional<Against> againstTotal(const ViewResult& shown, const Subject& mark,
                                    const Subject& wanted, const Comparison& comparison,
                                    const Narrator& narrator)
{
    if ((!isTotal(mark) && !isTotal(wanted)) || mark.isEmpty() || wanted.isEmpty() ||
        mark == wanted) {
        return std::nullopt;
    }
    const TotalOfMark a = sideOf(shown, mark, comparison, narrator);
    const TotalOfMark b = sideOf(shown, wanted, comparison, narrator);
    Against result{{{}, b.name}, {}, {}, {}};
    if (!a.amount || !b.amount) {
        result.unlike = tr("No comparison: “%1” has no amount.").arg(a.amount ? b.name : a.name);
        return result;
    }
    const Formatter& formatter = narrator.formatter();
    const QString amounts =
        tr("%1 to %2").arg(formatter.preciseMoney(*a.amount), formatter.preciseMoney(*b.amount));
    const Interval ratio = quotient(*a.amount, *b.amount);
    if (!ratio.low && !ratio.high) {
        result.lines.push_back({tr("no ratio"), amounts, tr("Both are open at the same end.")});
    } else {
        result.lines.push_back({ratioText(ratio, formatter), amounts,
                                differenceText(difference(*a.amount, *b.amount),
                                               shown.state().settings.currency, formatter)});
    }
    result.unlike = isTotal(mark) && isTotal(wanted) ? unlikeText(a, b, narrator) : QString();
    return result;
}

} // namespace capex
