// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_scale.h"

#include "model/formats/said/said_words.h"
#include "model/settings/comparison_settings.h"

#include <algorithm>

namespace capex {

namespace {

/// Finds the words of scales and currencies in a heading, among others.
class HeadingReader
{
public:
    explicit HeadingReader(QStringView heading)
        : m_text(foldedText(heading).replace(u'_', u' '))
        , m_parts(partsOf(m_text))
    {
    }

    [[nodiscard]] ScaleWords read()
    {
        while (m_at < m_parts.size()) {
            if (m_parts[m_at].type == PartType::Han) {
                readHan();
            } else {
                readWord();
            }
        }
        return {m_named.scale(), m_named.currency()};
    }

private:
    [[nodiscard]] std::optional<FoundWord> found() const
    {
        auto found = wordAt(m_text, std::span(m_parts).subspan(m_at));
        return found && found->meaning.role == SaidWord::Role::Scale ? found : std::nullopt;
    }

    void readWord()
    {
        const auto word = found();
        const std::size_t size = word ? word->size : 1;
        if (word && isWhole(size) && !isJoined(*word) && !isCounted(*word)) {
            m_named.add(word->meaning);
            m_namedUpTo = m_parts[m_at + size - 1].end();
        }
        m_at += size;
    }

    /// Whether the word does not go on in digits or letters before it or behind it: 9M25, m2.
    [[nodiscard]] bool isWhole(std::size_t size) const
    {
        return !(isOfWord(m_parts[m_at]) && !m_parts[m_at].isApart && m_at > 0 &&
                 isOfWord(m_parts[m_at - 1])) &&
               !(isOfWord(m_parts[m_at + size - 1]) && m_at + size < m_parts.size() &&
                 !m_parts[m_at + size].isApart && isOfWord(m_parts[m_at + size])) &&
               !isEndOfNumber();
    }

    [[nodiscard]] static bool isOfWord(const TextPart& part)
    {
        return part.type == PartType::Letters || part.type == PartType::Digits;
    }

    /// Whether the digits are the last of a longer number: those of 5,000.
    [[nodiscard]] bool isEndOfNumber() const
    {
        const qsizetype begin = m_parts[m_at].begin;
        return m_parts[m_at].type == PartType::Digits && begin > 1 && isDigit(m_text[begin - 2]) &&
               (m_text[begin - 1] == u',' || m_text[begin - 1] == u'.');
    }

    /// Whether a number stands before the scale that is no year: "5 million" is an amount.
    [[nodiscard]] bool isCounted(const FoundWord& word) const
    {
        if (!word.meaning.scale || m_at == 0 || m_parts[m_at - 1].type != PartType::Digits) {
            return false;
        }
        const TextPart& before = m_parts[m_at - 1];
        const int number = before.in(m_text).toInt();
        const bool isYear = before.length == 4 && number >= firstYear && number <= lastYear;
        const bool isBeside = QStringView(m_text)
                                  .mid(before.end(), m_parts[m_at].begin - before.end())
                                  .trimmed()
                                  .isEmpty();
        return isBeside && !isYear;
    }

    /// Whether a short word is a part of a longer one, as in R&D, T-Mobile, I'm or $/t.
    [[nodiscard]] bool isJoined(const FoundWord& word) const
    {
        const TextPart& first = m_parts[m_at];
        const bool isShort = word.size == 1 && first.type == PartType::Letters &&
                             first.length <= 2 && word.meaning.scale;
        return isShort && (isJoinedBefore(first.begin) || isJoinedBehind(first.end()));
    }

    [[nodiscard]] bool isJoinedBefore(qsizetype begin) const
    {
        return begin > 0 &&
               (m_text[begin - 1] == u'/' || (isJoint(begin - 1) && m_namedUpTo != begin - 1 &&
                                              begin > 1 && m_text[begin - 2].isLetterOrNumber()));
    }

    [[nodiscard]] bool isJoinedBehind(qsizetype end) const
    {
        if (!isJoint(end) || end + 1 >= m_text.size() || !m_text[end + 1].isLetterOrNumber()) {
            return false;
        }
        // A point behind letters is no part.
        const std::size_t next = m_at + (m_text[end] == u'.' ? 1 : 2);
        const auto word = wordAt(m_text, std::span(m_parts).subspan(next));
        return !word || word->meaning.role != SaidWord::Role::Scale || word->meaning.scale;
    }

    [[nodiscard]] bool isJoint(qsizetype at) const
    {
        return at < m_text.size() && QStringView(u"&'-+.").contains(m_text[at]);
    }

    /// Words of Chinese stand in a row without blanks. Where nothing else stands there, each of
    /// them counts; among others only a currency of several characters or a scale with a currency
    /// directly behind it.
    void readHan()
    {
        const std::size_t end = endOfHan();
        std::vector<SaidWord> all;
        std::vector<SaidWord> certain;
        bool isPure = true;
        std::optional<SaidWord> scale; // the word directly before, if it is one
        while (m_at < end) {
            const auto word = wordAt(m_text, std::span(m_parts).subspan(m_at, end - m_at));
            const std::size_t size = word ? word->size : 1;
            const bool isNamed = word && word->meaning.role == SaidWord::Role::Scale;
            isPure = isPure && (isNamed || (word && word->meaning.role == SaidWord::Role::Filler));
            if (isNamed) {
                all.push_back(word->meaning);
                addCertain(certain, *word, scale);
            }
            scale = isNamed && word->meaning.scale ? std::optional(word->meaning) : std::nullopt;
            m_at += size;
        }
        for (const SaidWord& word : isPure ? all : certain) {
            m_named.add(word);
        }
    }

    static void addCertain(std::vector<SaidWord>& certain, const FoundWord& found,
                           const std::optional<SaidWord>& scaleBefore)
    {
        const bool isCurrency = !found.meaning.currency.isEmpty() || found.meaning.loose != nullptr;
        if (isCurrency && (scaleBefore || found.size > 1)) {
            if (scaleBefore) {
                certain.push_back(*scaleBefore);
            }
            certain.push_back(found.meaning);
        }
    }

    [[nodiscard]] std::size_t endOfHan() const
    {
        std::size_t end = m_at + 1;
        while (end < m_parts.size() && m_parts[end].type == PartType::Han &&
               !m_parts[end].isApart) {
            ++end;
        }
        return end;
    }

    QString m_text;
    std::vector<TextPart> m_parts;
    std::size_t m_at = 0;
    NamedScale m_named;
    qsizetype m_namedUpTo = -1; ///< the end of the last word that counted
};

/// What a cell says that holds words of scales and currencies alone.
struct WordsAlone
{
    NamedScale named;
    bool countsSingle = false; ///< "unit", or a currency in Chinese
};

std::optional<WordsAlone> wordsAlone(QStringView cell)
{
    const QString text = foldedText(cell);
    const auto parts = partsOf(text);
    WordsAlone words;
    for (std::size_t at = 0; at < parts.size();) {
        if (QStringView(u"()[]'/").contains(text[parts[at].begin])) {
            ++at;
            continue;
        }
        const auto found = wordAt(text, std::span(parts).subspan(at));
        if (!found || (found->meaning.role != SaidWord::Role::Scale &&
                       found->meaning.role != SaidWord::Role::Single &&
                       found->meaning.role != SaidWord::Role::Filler)) {
            return std::nullopt;
        }
        words.named.add(found->meaning);
        words.countsSingle = words.countsSingle || found->meaning.role == SaidWord::Role::Single ||
                             (parts[at].type == PartType::Han && !found->meaning.scale &&
                              found->meaning.role == SaidWord::Role::Scale);
        at += found->size;
    }
    return words;
}

/// The codes of ISO 4217 that are in use.
constexpr QStringView isoCodes =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    u"BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    u"GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    u"KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    u"MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    u"SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    u"UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

bool isIsoCode(QStringView text)
{
    const bool isCode = text.size() == 3 &&
                        std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode && isoCodes.indexOf(text) >= 0;
}

} // namespace

int powerOf(const SaidScale& scale)
{
    return 3 * static_cast<int>(scale.unit) + scale.shift;
}

ScaleWords scaleIn(QStringView text)
{
    return HeadingReader(text).read();
}

std::optional<SaidScale> scaleFrom(QStringView text)
{
    const auto words = wordsAlone(text);
    if (!words || words->named.hasTwoScales() || words->named.hasTwoCurrencies()) {
        return std::nullopt;
    }
    const auto scale = words->named.scale();
    return !scale && words->countsSingle ? SaidScale{} : scale;
}

std::optional<Currency> currencyFrom(QStringView text)
{
    const QStringView code = text.trimmed();
    if (isIsoCode(code)) {
        return Currency(code);
    }
    const auto words = wordsAlone(text);
    return words ? words->named.currency() : std::nullopt;
}

QString shifted(const QString& digits, int shift)
{
    const bool isNegative = digits.startsWith(u'-');
    const QString number = isNegative ? digits.mid(1) : digits;
    const qsizetype mark = number.indexOf(u'.');
    QString all = number;
    all.remove(u'.');
    qsizetype point = (mark < 0 ? number.size() : mark) + shift;
    if (point <= 0) {
        all.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    all = all.leftJustified(point, u'0');
    qsizetype begin = 0;
    while (begin < point - 1 && all[begin] == u'0') {
        ++begin;
    }
    qsizetype end = all.size();
    while (end > point && all[end - 1] == u'0') {
        --end;
    }
    const QString whole = all.mid(begin, point - begin);
    const QString fraction = all.mid(point, end - point);
    const bool isZero = whole == QStringLiteral("0") && fraction.isEmpty();
    return (isNegative && !isZero ? QStringLiteral("-") : QString()) + whole +
           (fraction.isEmpty() ? QString() : u'.' + fraction);
}

} // namespace capex
