// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QHashFunctions>
#include <QSharedData>
#include <QString>

#include <compare>
#include <utility>

namespace capex {

/// The text of an Id and its hash, shared by all copies.
struct IdText : QSharedData
{
    explicit IdText(QString given)
        : text(std::move(given))
        , hash(qHash(text))
    {
    }

    const QString text;
    const size_t hash;
};

/// A name that only compares with names of its own type: a CompanyId is never a FigureId. As small
/// as a pointer, copied without its text; copies of one compare at once, others by their hashes
/// before their texts. All figures of a Dataset that name the same thing share one.
template <typename Tag>
class Id
{
public:
    Id() = default; ///< the empty name
    Id(QStringView text)
        : m_text(text.isEmpty() ? nullptr : new IdText(text.toString()))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text == nullptr; }
    /// Valid as long as this one or a copy of it lives.
    [[nodiscard]] const QString& text() const
    {
        static const QString empty;
        return m_text ? m_text->text : empty;
    }

    friend bool operator==(const Id& a, const Id& b)
    {
        return a.m_text == b.m_text || (a.m_text && b.m_text && a.m_text->hash == b.m_text->hash &&
                                        a.m_text->text == b.m_text->text);
    }
    /// In the order of the texts' code units.
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.m_text == b.m_text ? std::strong_ordering::equal
                                    : a.text().compare(b.text()) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0)
    {
        return (id.m_text ? id.m_text->hash : 0) ^ seed;
    }

private:
    QExplicitlySharedDataPointer<const IdText> m_text; ///< null exactly where the name is empty
};

using CompanyId = Id<struct CompanyTag>;
using FigureId = Id<struct FigureTag>;
using SourceId = Id<struct SourceTag>;
using AggregateId = Id<struct AggregateTag>;
using NoteId = Id<struct NoteTag>;

/// What an amount counts: a slug such as "capex" or "ai-infrastructure" (methodology, section 1).
/// A measure is never converted into another one.
using Measure = Id<struct MeasureTag>;

/// Capital expenditure as the company itself totals it: the measure of a figure that names none.
[[nodiscard]] inline const Measure& plainCapex()
{
    static const Measure capex{u"capex"};
    return capex;
}

/// An ISO 4217 code in capitals, such as "USD".
using Currency = Id<struct CurrencyTag>;

/// The currency that rates are per, and that amounts are compared in unless told otherwise.
[[nodiscard]] inline const Currency& usDollar()
{
    static const Currency usd{u"USD"};
    return usd;
}

} // namespace capex
