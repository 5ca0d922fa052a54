// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mark_ids.h"

#include <array>
#include <ostream>

namespace capex {

namespace {

/// What an id says beside the company.
struct AspectText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const MarkId::Year& year) const
    {
        return QStringLiteral("/%1").arg(year.year);
    }
    QString operator()(Basis basis) const { return u'/' + keywordOf(basis); }
    QString operator()(const FigureId& figure) const
    {
        return company.isEmpty() ? figure.text() : u'/' + figure.text();
    }
    QString operator()(const NoteId& note) const { return QStringLiteral("/note ") + note.text(); }
    QString operator()(const MarkId::Region& region) const
    {
        return QStringLiteral("region/") + region.name;
    }
    QString operator()(const MarkId::Account& account) const
    {
        constexpr std::array parts{"", "more", "sum", "published", "gap"};
        const char* const part = parts.at(static_cast<std::size_t>(account.part));
        return account.total.text() + u'/' + company.text() + QString::fromLatin1(part);
    }
    QString operator()(MarkId::Line line) const
    {
        return line == MarkId::Line::AsOf ? QStringLiteral("as-of") : QStringLiteral("today");
    }
    QString operator()(Tile tile) const { return QStringLiteral("/tile ") + keywordOf(tile); }

    const CompanyId& company;
};

} // namespace

MarkId companyMark(const char* company)
{
    return {{QString::fromUtf8(company)}};
}

MarkId yearMark(const char* company, int year)
{
    return {{QString::fromUtf8(company)}, MarkId::Year{year}};
}

MarkId figureMark(const char* company, const char* figure)
{
    return {{QString::fromUtf8(company)}, FigureId{QString::fromUtf8(figure)}};
}

QString textOf(const MarkId& id)
{
    const bool startsWithCompany = id.as<MarkId::Account>() == nullptr;
    return (id.panel > 0 ? QStringLiteral("panel %1: ").arg(id.panel) : QString()) +
           (startsWithCompany ? id.company.text() : QString()) +
           std::visit(AspectText{id.company}, id.aspect);
}

void PrintTo(const MarkId& id, std::ostream* stream)
{
    *stream << textOf(id).toStdString();
}

} // namespace capex
