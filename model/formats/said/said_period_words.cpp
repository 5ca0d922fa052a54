// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_period_words.h"

#include "model/formats/said/said_dictionary.h"

namespace capex {

namespace {

struct WordRow
{
    PeriodWord word;
    const char* spellings; ///< divided by bars
};

constexpr WordRow wordRows[] = {
    {{PeriodWordType::Fiscal},
     "fy|fye|fiscal|fiscal year|financial year|财年|財年|财政年度|財政年度"},
    {{PeriodWordType::Calendar}, "cy|calendar|calendar year"},
    {{PeriodWordType::Quarter}, "q|quarter|季度|季"},
    {{PeriodWordType::Half}, "h|hy|half"},
    {{PeriodWordType::HalfOfYear, 1}, "上半年"},
    {{PeriodWordType::HalfOfYear, 2}, "下半年"},
    {{PeriodWordType::Numeral, 1}, "first|一"},
    {{PeriodWordType::Numeral, 2}, "second|二"},
    {{PeriodWordType::Numeral, 3}, "third|三"},
    {{PeriodWordType::Numeral, 4}, "fourth|四"},
    {{PeriodWordType::Outlook},
     "a|e|f|p|est|estimate|estimated|forecast|guidance|plan|planned|target|budget|projected|proj|"
     "outlook|actual|预测|預測|预计|預計|指引"},
    {{PeriodWordType::YearSign}, "年|年度"},
    {{PeriodWordType::MonthSign}, "月|月份"},
    {{PeriodWordType::Ordinal}, "第"},
    {{PeriodWordType::Of}, "of|of the"},
    {{PeriodWordType::Dash}, "-|~|to|至|到"},
    {{PeriodWordType::Slash}, "/"},
    {{PeriodWordType::Apostrophe}, "'"},
};

SaidDictionary<PeriodWord> makeDictionary()
{
    SaidDictionary<PeriodWord> words;
    for (const WordRow& row : wordRows) {
        words.add(row.spellings, row.word);
    }
    return words;
}

std::optional<PeriodWord> digitsAsWord(QStringView digits)
{
    switch (digits.size()) {
    case 1:
        return PeriodWord{PeriodWordType::OneDigit, digits.toInt()};
    case 2:
        return PeriodWord{PeriodWordType::TwoDigits, digits.toInt()};
    case 4:
        return PeriodWord{PeriodWordType::FourDigits, digits.toInt()};
    default:
        return std::nullopt;
    }
}

/// Two words in one: the QFY of 3QFY25.
bool appendGlued(QStringView letters, std::vector<PeriodWord>& words)
{
    const bool isGlued = letters == u"qfy" || letters == u"hfy";
    if (isGlued) {
        words.push_back({letters.front() == u'q' ? PeriodWordType::Quarter : PeriodWordType::Half});
        words.push_back({PeriodWordType::Fiscal});
    }
    return isGlued;
}

} // namespace

std::optional<std::vector<PeriodWord>> periodWordsOf(QStringView text)
{
    static const SaidDictionary<PeriodWord> dictionary = makeDictionary();
    const auto parts = partsOf(text);
    std::vector<PeriodWord> words;
    for (std::size_t at = 0; at < parts.size();) {
        const QStringView part = parts[at].in(text);
        const auto found = dictionary.find(text, std::span(parts).subspan(at));
        const auto month = monthNamed(part);
        const auto digits =
            parts[at].type == PartType::Digits ? digitsAsWord(part) : std::optional<PeriodWord>();
        const bool isLoose = found && found->meaning.type == PeriodWordType::Outlook &&
                             part.size() == 1 && parts[at].isApart;
        if (found && !isLoose) {
            words.push_back(found->meaning);
        } else if (month || digits) {
            words.push_back(
                digits.value_or(PeriodWord{PeriodWordType::MonthName, month.value_or(0)}));
        } else if (!appendGlued(part, words)) {
            return std::nullopt;
        }
        at += found ? found->size : 1;
    }
    return words;
}

} // namespace capex
