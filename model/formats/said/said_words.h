// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/said/said_dictionary.h"
#include "model/formats/said/said_scale.h"

/// The words that stand beside numbers, and what they say.
namespace capex {

/// A sign that several currencies share.
struct LooseCurrency
{
    const char* usual;  ///< the code that it means alone; empty: that is open
    const char* others; ///< the codes that it means where they are named beside, divided by blanks
};

struct SaidWord
{
    enum class Role : std::uint8_t {
        Scale, ///< or a currency, or both
        About,
        AboutAnywhere, ///< before the number or behind it
        AboutBehind,   ///< stands behind the number, as those that follow
        AtLeast,
        AtLeastBehind,
        AtMost,
        AtMostBehind,
        From,
        Between,
        To,
        And,
        Single, ///< counts single units
        Filler,
    };

    Role role = Role::Scale;
    std::optional<SaidScale> scale = {};
    QString currency = {};                ///< its code; empty: none
    const LooseCurrency* loose = nullptr; ///< instead of `currency`
};

using FoundWord = SaidDictionary<SaidWord>::Found;

/// The longest word that begins with the first of `parts`, of the folded `text`.
[[nodiscard]] std::optional<FoundWord> wordAt(QStringView text, std::span<const TextPart> parts);

/// Puts together what the words of a text name.
class NamedScale
{
public:
    void add(const SaidWord& word);
    void addCurrenciesOf(const NamedScale& other);

    /// Nothing for what is not named or named in two ways.
    [[nodiscard]] std::optional<SaidScale> scale() const;
    [[nodiscard]] std::optional<Currency> currency() const;
    [[nodiscard]] bool hasTwoScales() const { return m_hasTwoScales; }
    [[nodiscard]] bool hasTwoCurrencies() const;

private:
    void addCode(const QString& code);
    void addLoose(const LooseCurrency& loose);
    /// The one code that is meant; empty for none and for several.
    [[nodiscard]] QString code() const;

    std::optional<SaidScale> m_scale;
    bool m_hasTwoScales = false;
    QStringList m_codes;                       ///< different ones, two at most
    std::vector<const LooseCurrency*> m_loose; ///< different ones
};

} // namespace capex
