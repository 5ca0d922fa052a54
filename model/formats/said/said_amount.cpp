// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_amount.h"

#include "model/figures/excerpt.h"
#include "model/formats/said/said_number.h"
#include "model/formats/said/said_words.h"

#include <algorithm>
#include <utility>

namespace capex {

namespace {

using Role = SaidWord::Role;
using Amount = Result<SaidAmount, Fault>;

/// Cells that say that there is nothing to say.
constexpr const char16_t* emptyWords[] = {
    u"na", u"n/a",  u"n.a",  u"n.a.",   u"nm",     u"n.m.",   u"none",   u"null", u"nan", u"无",
    u"無", u"暂无", u"暫無", u"不适用", u"不適用", u"未披露", u"未公布", u"…",    u"...",
};

/// One end of an amount.
struct SaidEnd
{
    QString number;
    bool isNegative = false;
    NamedScale named;
};

/// A number inside of a cell.
struct NumberPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Reads a cell from left to right: the words before the first number, those between it and the
/// second one, those behind the last.
class AmountReader
{
public:
    AmountReader(QStringView cell, const NumberMarks& marks)
        : m_cell(cell)
        , m_text(foldedText(cell))
        , m_marks(marks)
    {
    }

    [[nodiscard]] Amount read()
    {
        findNumbers();
        if (auto fault = faultOfKind()) {
            return *fault;
        }
        if (auto fault = readNumbers()) {
            return *fault;
        }
        readStretch(Stretch::Before, 0, m_numbers.front().begin);
        if (m_numbers.size() == 2) {
            readStretch(Stretch::Between, m_numbers[0].end, m_numbers[1].begin);
        }
        readStretch(Stretch::Behind, m_numbers.back().end, m_text.size());
        refuseWhatIsOpen();
        return m_unread < 0 ? amount() : Amount(leftOver());
    }

private:
    enum class Stretch { Before, Between, Behind };

    void findNumbers()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const auto end = endOfNumber(m_text, at, m_marks);
            if (end) {
                m_numbers.push_back({at, *end});
            }
            at = end.value_or(at + 1);
        }
    }

    /// What is to be said of a cell that holds no amount at all.
    [[nodiscard]] std::optional<Fault> faultOfKind() const
    {
        const QString text = m_cell.trimmed().toString();
        if (text.isEmpty()) {
            return Fault{Found::Nothing, Expected::AmountAsSaid};
        }
        if (m_text.contains(u'%') || m_text.contains(u'‰')) {
            return Fault{{Found::Percentage, excerpt(text)}, Expected::AmountAsSaid};
        }
        // The names of a spreadsheet's errors hold digits: #DIV/0!
        if (m_numbers.empty() || text.startsWith(u'#')) {
            return Fault{{Found::NoAmountSaid, excerpt(text)}, Expected::AmountAsSaid};
        }
        return std::nullopt;
    }

    /// Reads the first two; a third one is left over.
    [[nodiscard]] std::optional<Fault> readNumbers()
    {
        if (m_numbers.size() > 2) {
            refuse(m_numbers[2].begin);
            m_numbers.resize(2);
        }
        for (const NumberPlace& place : m_numbers) {
            const auto plain =
                plainNumber(QStringView(m_text).mid(place.begin, place.end - place.begin), m_marks);
            if (!plain) {
                return plain.error();
            }
            m_ends.push_back({*plain, false, {}});
        }
        return std::nullopt;
    }

    void readStretch(Stretch stretch, qsizetype begin, qsizetype end)
    {
        const auto parts = partsOf(m_text, begin, end);
        for (std::size_t at = 0; at < parts.size() && m_unread < 0;) {
            const auto word = wordAt(m_text, std::span(parts).subspan(at));
            const bool isRead =
                word ? readWord(word->meaning, stretch) : readSign(parts[at].begin, stretch);
            if (!isRead) {
                refuse(parts[at].begin);
            }
            at += word ? word->size : 1;
        }
    }

    [[nodiscard]] bool readWord(const SaidWord& word, Stretch stretch)
    {
        const bool isLast = stretch == Stretch::Behind;
        const bool isFirst = stretch == Stretch::Before;
        switch (word.role) {
        case Role::Scale:
            m_ends[currentEnd(stretch)].named.add(word);
            return true;
        case Role::About:
            return !isLast && qualify(Bound::About);
        case Role::AboutAnywhere:
            return qualify(Bound::About);
        case Role::AboutBehind:
            return isLast && qualify(Bound::About);
        case Role::AtLeast:
            return isFirst && qualify(Bound::AtLeast);
        case Role::AtLeastBehind:
            return isLast && qualify(Bound::AtLeast);
        case Role::AtMost:
            return isFirst && qualify(Bound::AtMost);
        case Role::AtMostBehind:
            return isLast && qualify(Bound::AtMost);
        case Role::From:
        case Role::Between:
            return isFirst && begin(word.role);
        case Role::To:
            return stretch == Stretch::Between && goOn();
        case Role::And:
            return stretch == Stretch::Between && m_opening == Role::Between && goOn();
        case Role::Single:
        case Role::Filler:
            break;
        }
        return false;
    }

    [[nodiscard]] bool readSign(qsizetype at, Stretch stretch)
    {
        const QChar sign = m_text[at];
        if (QStringView(u"([").contains(sign)) {
            m_brackets.append(sign);
            return true;
        }
        if (QStringView(u")]").contains(sign)) {
            return close(sign == u')' ? u'(' : u'[');
        }
        if (!isDash(sign) || stretch == Stretch::Behind) {
            return false;
        }
        if (stretch == Stretch::Between && !m_isRange) {
            return goOn();
        }
        if (sign == u'~') {
            return qualify(Bound::About);
        }
        const bool isSecondDash = at > 0 && m_text[at - 1] == u'-'; // 60--65
        return !isSecondDash && negate(currentEnd(stretch));
    }

    [[nodiscard]] bool close(QChar opening)
    {
        const bool isOpen = m_brackets.endsWith(opening);
        m_brackets.chop(isOpen ? 1 : 0);
        return isOpen;
    }

    [[nodiscard]] bool negate(std::size_t end)
    {
        return !std::exchange(m_ends[end].isNegative, true);
    }

    [[nodiscard]] bool qualify(Bound bound)
    {
        if (m_bound && m_bound != bound) {
            return false;
        }
        m_bound = bound;
        return true;
    }

    [[nodiscard]] bool begin(Role opening) { return !std::exchange(m_opening, opening); }

    /// A sign or a word between the two ends.
    [[nodiscard]] bool goOn() { return !std::exchange(m_isRange, true); }

    [[nodiscard]] std::size_t currentEnd(Stretch stretch) const
    {
        const bool isSecond =
            stretch == Stretch::Behind || (stretch == Stretch::Between && m_isRange);
        return isSecond ? m_ends.size() - 1 : 0;
    }

    void refuse(qsizetype at) { m_unread = m_unread < 0 ? at : std::min(m_unread, at); }

    /// Brackets that are not closed, two numbers without a word between them, bounds of a range,
    /// "from" without an end.
    void refuseWhatIsOpen()
    {
        if (m_unread >= 0) {
            return;
        }
        const bool isPair = m_numbers.size() == 2;
        if (isPair && !m_isRange) {
            refuse(m_numbers[1].begin);
        }
        const bool isBounded = m_bound && *m_bound != Bound::About;
        if (!m_brackets.isEmpty() || (isPair && isBounded) || (!isPair && m_opening)) {
            refuse(m_text.size());
        }
    }

    /// Quotes what is left over; the whole cell where no single part is to blame.
    [[nodiscard]] Fault leftOver() const
    {
        const QString cell = m_cell.trimmed().toString();
        const QString rest = m_cell.mid(m_unread).trimmed().toString();
        return {{Found::LeftOver, excerpt(rest.isEmpty() ? cell : rest), excerpt(cell)},
                Expected::AmountAsSaid};
    }

    [[nodiscard]] Amount amount() const
    {
        NamedScale named = m_ends.back().named;
        named.addCurrenciesOf(m_ends.front().named);
        const bool hasTwoScales =
            m_ends.front().named.hasTwoScales() || m_ends.back().named.hasTwoScales();
        if (hasTwoScales || named.hasTwoCurrencies()) {
            return fault(Found::TwoScales);
        }
        const auto first = m_ends.front().named.scale();
        const auto last = m_ends.back().named.scale();
        if (first && !last) {
            return fault(Found::ScaleOfOneEnd);
        }
        // The ends of "$500 million–$1 billion" are put into one scale.
        const int shift = first ? powerOf(*first) - powerOf(*last) : 0;
        const QString low = number(m_ends.front());
        return bounded(shift == 0 ? low : shifted(low, shift), number(m_ends.back()),
                       {last, named.currency()});
    }

    [[nodiscard]] Fault fault(Found what) const
    {
        return {{what, excerpt(m_cell.trimmed().toString())}, Expected::AmountAsSaid};
    }

    [[nodiscard]] static QString number(const SaidEnd& end)
    {
        const bool isZero = shifted(end.number, 0) == QStringLiteral("0");
        return (end.isNegative && !isZero ? QStringLiteral("-") : QString()) + end.number;
    }

    [[nodiscard]] SaidAmount bounded(const QString& low, const QString& high,
                                     const ScaleWords& words) const
    {
        const Bound bound = m_bound.value_or(Bound::Exact);
        if (m_isRange && shifted(low, 0) != shifted(high, 0)) {
            return {low, high, Bound::Range, words};
        }
        return {bound == Bound::AtMost ? QString() : high,
                bound == Bound::AtLeast ? QString() : high, bound, words};
    }

    QStringView m_cell;
    QString m_text;
    NumberMarks m_marks;
    std::vector<NumberPlace> m_numbers;
    std::vector<SaidEnd> m_ends; ///< of these
    std::optional<Bound> m_bound;
    std::optional<Role> m_opening; ///< "from" or "between"
    bool m_isRange = false;
    QString m_brackets;      ///< that are open
    qsizetype m_unread = -1; ///< where what cannot be read begins
};

NumberMarks folded(const NumberMarks& marks)
{
    const QChar thousands = marks.thousands;
    return {marks.decimal, thousands.isNull() ? thousands : foldedText(QString(thousands)).front()};
}

bool isSameNumber(const SaidAmount& a, const SaidAmount& b)
{
    return a.low == b.low && a.high == b.high;
}

/// Digits with at most one point or comma between them, as most cells are: how many stand before
/// and behind it. Nothing for anything else.
struct PlainDigits
{
    qsizetype whole = 0;
    qsizetype fraction = 0;
    QChar mark; ///< null: none
};

std::optional<PlainDigits> plainDigitsIn(QStringView cell)
{
    constexpr qsizetype most = 18;
    PlainDigits digits;
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    while (digits.whole < cell.size() && isAsciiDigit(cell[digits.whole])) {
        ++digits.whole;
    }
    if (digits.whole == 0 || cell.size() > most) {
        return std::nullopt;
    }
    if (digits.whole == cell.size()) {
        return digits;
    }
    digits.mark = cell[digits.whole];
    const QStringView fraction = cell.sliced(digits.whole + 1);
    digits.fraction = fraction.size();
    const bool isPlain = (digits.mark == u'.' || digits.mark == u',') && !fraction.isEmpty() &&
                         std::ranges::all_of(fraction, isAsciiDigit);
    return isPlain ? std::optional(digits) : std::nullopt;
}

/// The amount of a cell that is nothing but a number without thousands marks.
std::optional<SaidAmount> plainAmount(QStringView cell, const NumberMarks& marks)
{
    const auto digits = plainDigitsIn(cell);
    const bool startsWithZero = digits && digits->whole > 1 && cell.front() == u'0';
    if (!digits || startsWithZero || (!digits->mark.isNull() && digits->mark != marks.decimal)) {
        return std::nullopt;
    }
    QString number = cell.toString();
    if (!digits->mark.isNull()) {
        number[digits->whole] = u'.';
    }
    return SaidAmount{number, number, Bound::Exact, {}};
}

} // namespace

Result<SaidAmount, Fault> amountAsSaid(QStringView cell, const NumberMarks& marks)
{
    if (auto plain = plainAmount(cell, marks)) {
        return *plain;
    }
    if (saysNothing(cell) && !cell.trimmed().isEmpty()) {
        return Fault{{Found::NoAmountSaid, excerpt(cell.trimmed().toString())},
                     Expected::AmountAsSaid};
    }
    return AmountReader(cell, folded(marks)).read();
}

bool saysNothing(QStringView cell)
{
    if (!cell.isEmpty() && isDigit(cell.front())) {
        return false;
    }
    constexpr qsizetype longest = 8; // of emptyWords
    const QString text = foldedText(cell.trimmed());
    const bool isDashes =
        std::ranges::all_of(text, [](QChar character) { return character == u'-'; });
    return isDashes ||
           (text.size() <= longest && std::ranges::any_of(emptyWords, [&](const char16_t* word) {
                return text == QStringView(word);
            }));
}

QChar thousandsIn(QStringView cell, QChar decimal)
{
    if (const auto digits = plainDigitsIn(cell);
        digits && (digits->mark.isNull() || digits->mark == decimal)) {
        return {};
    }
    const QString text = foldedText(cell);
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const QChar mark = text[at];
        const bool isBetweenDigits = isDigit(text[at - 1]) && isDigit(text[at + 1]);
        if (isBetweenDigits && mark != decimal && QStringView(u".,' ").contains(mark)) {
            return mark;
        }
    }
    return {};
}

FittingMarks marksOf(QStringView cell)
{
    constexpr qsizetype groupSize = 3;
    if (const auto digits = plainDigitsIn(cell); digits && digits->fraction != groupSize) {
        return {digits->mark != u',', digits->mark != u'.', false};
    }
    const auto point = amountAsSaid(cell, {u'.', thousandsIn(cell, u'.')});
    const auto comma = amountAsSaid(cell, {u',', thousandsIn(cell, u',')});
    if (!point && !comma) {
        return {};
    }
    return {point.has_value(), comma.has_value(), point && comma && !isSameNumber(*point, *comma)};
}

} // namespace capex
