// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noted_figures.h"

#include "model/formats/figure_file.h"

namespace capex {

Dataset notedFigures()
{
    std::vector<Note> notes;
    const auto add = [&](std::variant<FigureId, CompanyPeriod> anchor, const char* text,
                         const char* author) {
        notes.push_back({NoteId(QStringLiteral("n%1").arg(notes.size())),
                         std::move(anchor),
                         QString::fromUtf8(text),
                         QString::fromUtf8(author),
                         {}});
    };
    const auto inYear = [](QStringView company, int year) {
        return CompanyPeriod{CompanyId(company), Period::calendarYear(year)};
    };
    add(FigureId(u"alibaba-2025-pledge"),
        "Three years, not one: never beside annual budgets without dividing.", "A. Lee");
    add(inYear(u"meta", 2025), "Leases grow faster than cash capex.", "");
    add(FigureId(u"microsoft-2025-guidance"), "Fiscal year to June.", "Research, 12 March");
    add(inYear(u"amazon", 2025),
        "The press rounds the run-rate; the call said 26.3 bn for the fourth quarter, times four.",
        "B. Koch");
    add(FigureId(u"meta-2026-guidance-2026-07-29"), "财报电话会上再次上调。", "陈");
    add(inYear(u"alphabet", 2025),
        "Raised three times within the year. Servers are about two thirds of it and data centres "
        "and networks the rest; the depreciation of servers over six years means that the charge "
        "follows later, so that margins look better than the cash does. Ask about the share that "
        "is built by others and leased, which is not in these numbers at all.",
        "A. Lee");
    return bundledFigures().withNotes(std::move(notes));
}

} // namespace capex
