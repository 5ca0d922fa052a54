// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_words.h"

#include <algorithm>

namespace capex {

namespace {

using Role = SaidWord::Role;

/// Words that mean the same, divided by bars. Where a word has several parts, a blank stands
/// between letters and where there is one in the text.
struct ScaleRow
{
    SaidScale scale;
    const char* words;
};

constexpr ScaleRow scaleRows[] = {
    {{Unit::Thousand, 0}, "k|thousand|thousands|thou|tsd|tausend|000|000s|1,000|千|仟"},
    {{Unit::Thousand, 1}, "ten thousand|ten thousands|10 thousand|10,000|万|萬"},
    {{Unit::Thousand, 2}, "hundred thousand|100 thousand|100,000|lakh|lakhs|十万|十萬"},
    {{Unit::Million, 0},
     "m|mn|mm|mio|mln|million|millions|millionen|000,000|1,000,000|百万|百萬|佰万"},
    {{Unit::Million, 1},
     "ten million|ten millions|10 million|10 "
     "millions|10m|10mn|10,000,000|crore|crores|千万|千萬|仟万"},
    {{Unit::Billion, -1},
     "hundred million|hundred millions|100 million|100 millions|100m|100mn|100,000,000|亿|億"},
    {{Unit::Billion, 0},
     "b|bn|bln|bil|billion|billions|thousand million|mrd|mia|mds|milliarden|milliards|十亿|十億"},
    {{Unit::Billion, 1}, "ten billion|百亿|百億"},
    {{Unit::Billion, 2}, "hundred billion|千亿|千億"},
    {{Unit::Trillion, 0}, "t|tn|trn|trln|trillion|trillions|lakh crore|万亿|萬億|兆"},
};

struct CurrencyRow
{
    const char* code;
    const char* words;
};

/// Every code is a word, too.
constexpr CurrencyRow currencyRows[] = {
    {"USD", "us$|us $|u s$|u s $|$us|us dollar|us dollars|u s dollar|u s dollars|american dollars|"
            "美元|美金|美圆"},
    {"EUR", "€|euro|euros|欧元|歐元"},
    {"GBP", "£|pound sterling|pounds sterling|sterling|英镑|英鎊"},
    {"CNY", "rmb|cnh|yuan|renminbi|人民币|人民幣"},
    {"HKD", "hk$|hk $|$hk|hong kong dollar|hong kong dollars|港元|港币|港幣|港圆"},
    {"JPY", "jp¥|yen|japanese yen|日元|日圆|日圓|日币|円"},
    {"KRW", "₩|korean won|韩元|韓元|韩圆|韓圜"},
    {"INR", "₹|rupee|rupees|indian rupee|indian rupees|卢比|盧比"},
    {"TWD", "nt$|nt $|ntd|taiwan dollar|taiwan dollars|新台币|新臺幣|新台幣|台币|台幣|臺幣"},
    {"SGD", "s$|sg$|singapore dollar|singapore dollars|新加坡元|新元|坡元"},
    {"AUD", "a$|au$|australian dollar|australian dollars|澳元"},
    {"CAD", "c$|ca$|can$|$ca|canadian dollar|canadian dollars|加元"},
    {"NZD", "nz$|new zealand dollar|new zealand dollars"},
    {"CHF", "sfr|swiss franc|swiss francs|瑞士法郎|瑞郎"},
    {"SEK", "swedish krona|swedish kronor|瑞典克朗"},
    {"NOK", "norwegian krone|norwegian kroner|挪威克朗"},
    {"DKK", "danish krone|danish kroner|丹麦克朗"},
    {"BRL", "r$|brazilian real|brazilian reais|雷亚尔"},
    {"ILS", "₪|shekel|shekels|nis"},
    {"AED", "dirham|dirhams"},
    {"SAR", "saudi riyal|saudi riyals"},
    {"MXN", "mexican peso|mexican pesos"},
    {"ZAR", "south african rand"},
    {"PLN", "zloty"},
    {"THB", "thai baht|泰铢"},
    {"MYR", "ringgit"},
    {"IDR", "indonesian rupiah|rupiah"},
    {"VND", "vietnamese dong"},
    {"PHP", "philippine peso"},
    {"TRY", "turkish lira"},
    {"RUB", "ruble|rubles|rouble|roubles|卢布"},
};

/// Codes that are ordinary words, too, and count in a column of currencies alone.
constexpr const char* wordlike[] = {"PHP", "TRY"};

struct LooseRow
{
    LooseCurrency currency;
    const char* words;
};

constexpr LooseRow looseRows[] = {
    {{"USD", "HKD TWD SGD AUD CAD NZD MXN"}, "$|dollar|dollars"},
    {{"", "CNY JPY"}, "¥"},
    {{"CNY", "USD HKD TWD SGD"}, "元|圆"},
    {{"", "CNY USD HKD TWD SGD"}, "圓"},
};

/// Where 億 and 萬 are written, 元 is not the yuan alone.
constexpr LooseCurrency traditionalDollar{"", "CNY USD HKD TWD SGD"};

struct RoleRow
{
    Role role;
    const char* words;
};

constexpr RoleRow roleRows[] = {
    {Role::About, "≈|≅|about|c|ca|circa|around|约|約|大约|大約"},
    {Role::AboutAnywhere, "approx|approximately|roughly"},
    {Role::AboutBehind, "左右|上下"},
    {Role::AtLeast, "≥|≧|⩾|>|>=|at least|more than|over|above|greater than|no less than|"
                    "not less than|超过|超過|至少|不低于|不少于|不低於|不少於|逾"},
    {Role::AtLeastBehind, "+|or more|and above|以上|及以上"},
    {Role::AtMost, "≤|≦|⩽|<|<=|up to|at most|less than|under|below|no more than|not more than|"
                   "不超过|不超過|不高于|不高於|最多|至多|不到|低于|低於|少于|少於"},
    {Role::AtMostBehind, "or less|以下|以内|以內"},
    {Role::From, "from|从|從"},
    {Role::Between, "between"},
    {Role::To, "to|至|到"},
    {Role::And, "and"},
    {Role::Single, "unit|units|one|ones|single"},
    {Role::Filler, "in|of|单位|單位|以|计|計"},
};

/// Scales as they are written into one word with the code of a currency: USDm, TEUR.
struct GluedScale
{
    const char* letters;
    SaidScale scale;
    bool isBefore; ///< may stand before the code
    bool isBehind; ///< may stand behind it
};

constexpr GluedScale gluedScales[] = {
    {"k", {Unit::Thousand, 0}, true, true},   {"t", {Unit::Thousand, 0}, true, false},
    {"m", {Unit::Million, 0}, true, true},    {"mn", {Unit::Million, 0}, true, true},
    {"mm", {Unit::Million, 0}, true, true},   {"mio", {Unit::Million, 0}, true, true},
    {"mln", {Unit::Million, 0}, true, true},  {"b", {Unit::Billion, 0}, false, true},
    {"bn", {Unit::Billion, 0}, true, true},   {"bln", {Unit::Billion, 0}, true, true},
    {"mrd", {Unit::Billion, 0}, true, true},  {"t", {Unit::Trillion, 0}, false, true},
    {"tn", {Unit::Trillion, 0}, false, true},
};

constexpr const char* gluedCodes[] = {"usd", "eur", "gbp", "cny", "rmb", "hkd", "jpy", "chf",
                                      "krw", "inr", "twd", "sgd", "aud", "sek", "nok", "dkk"};

QStringList split(const char* text, QChar divider)
{
    return QString::fromUtf8(text).split(divider, Qt::SkipEmptyParts);
}

using Words = SaidDictionary<SaidWord>;

void addScales(Words& words)
{
    for (const ScaleRow& row : scaleRows) {
        words.add(row.words, {Role::Scale, row.scale});
        for (const QString& word : split(row.words, u'|')) {
            if (word.contains(u'億') || word.contains(u'萬')) {
                words.add(word + u'元', {Role::Scale, row.scale, {}, &traditionalDollar});
            }
        }
    }
    // Thousands in German, where nobody means trillions.
    words.add(QStringLiteral("t€"),
              {Role::Scale, SaidScale{Unit::Thousand, 0}, QStringLiteral("EUR")});
}

void addCurrencies(Words& words)
{
    for (const CurrencyRow& row : currencyRows) {
        const QString code = QString::fromLatin1(row.code);
        words.add(row.words, {Role::Scale, {}, code});
        if (!std::ranges::any_of(wordlike,
                                 [&](const char* word) { return code == QLatin1String(word); })) {
            words.add(code.toLower(), {Role::Scale, {}, code});
        }
    }
    for (const LooseRow& row : looseRows) {
        words.add(row.words, {Role::Scale, {}, {}, &row.currency});
    }
}

void addGlued(Words& words)
{
    for (const char* const letters : gluedCodes) {
        const QString code = QString::fromLatin1(letters);
        const QString currency = words[code].currency;
        for (const GluedScale& glued : gluedScales) {
            const QString scale = QString::fromLatin1(glued.letters);
            if (glued.isBefore) {
                words.add(scale + code, {Role::Scale, glued.scale, currency});
            }
            if (glued.isBehind) {
                words.add(code + scale, {Role::Scale, glued.scale, currency});
            }
        }
    }
}

Words makeWords()
{
    Words words;
    addScales(words);
    addCurrencies(words);
    addGlued(words);
    for (const RoleRow& row : roleRows) {
        words.add(row.words, {row.role});
    }
    return words;
}

const Words& allWords()
{
    static const Words words = makeWords();
    return words;
}

} // namespace

std::optional<FoundWord> wordAt(QStringView text, std::span<const TextPart> parts)
{
    return allWords().find(text, parts);
}

void NamedScale::add(const SaidWord& word)
{
    if (word.scale) {
        m_hasTwoScales = m_hasTwoScales || (m_scale && m_scale != word.scale);
        m_scale = word.scale;
    }
    if (!word.currency.isEmpty()) {
        addCode(word.currency);
    }
    if (word.loose != nullptr) {
        addLoose(*word.loose);
    }
}

void NamedScale::addCurrenciesOf(const NamedScale& other)
{
    for (const QString& code : other.m_codes) {
        addCode(code);
    }
    for (const LooseCurrency* const loose : other.m_loose) {
        addLoose(*loose);
    }
}

void NamedScale::addCode(const QString& code)
{
    if (m_codes.size() < 2 && !m_codes.contains(code)) {
        m_codes.append(code);
    }
}

void NamedScale::addLoose(const LooseCurrency& loose)
{
    if (std::ranges::find(m_loose, &loose) == m_loose.end()) {
        m_loose.push_back(&loose);
    }
}

std::optional<SaidScale> NamedScale::scale() const
{
    return m_hasTwoScales ? std::nullopt : m_scale;
}

QString NamedScale::code() const
{
    QStringList codes = m_codes;
    for (const LooseCurrency* const loose : m_loose) {
        const QString usual = QString::fromLatin1(loose->usual);
        if (m_codes.isEmpty() && !usual.isEmpty() && !codes.contains(usual)) {
            codes.append(usual);
        }
    }
    const auto fits = [&codes](const LooseCurrency* loose) {
        return codes.front() == QLatin1String(loose->usual) ||
               split(loose->others, u' ').contains(codes.front());
    };
    return codes.size() == 1 && std::ranges::all_of(m_loose, fits) ? codes.front() : QString();
}

std::optional<Currency> NamedScale::currency() const
{
    const QString meant = code();
    return meant.isEmpty() ? std::nullopt : std::optional(Currency(meant));
}

bool NamedScale::hasTwoCurrencies() const
{
    const bool isOpen = std::ranges::all_of(
        m_loose, [](const LooseCurrency* loose) { return *loose->usual == '\0'; });
    return code().isEmpty() && !(m_codes.isEmpty() && isOpen);
}

} // namespace capex
