// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filed_words.h"

#include "model/formats/text/date_text.h"

#include <QLocale>

#include <array>

namespace capex {

namespace {

struct PartWords
{
    const char16_t* english;
    const char16_t* chinese;
};

/// In the order of YearPart.
constexpr std::array words{
    PartWords{u"the year", u"全年"},
    PartWords{u"the first half", u"上半年"},
    PartWords{u"the second half", u"下半年"},
    PartWords{u"the first quarter", u"第一季度"},
    PartWords{u"the second quarter", u"第二季度"},
    PartWords{u"the third quarter", u"第三季度"},
    PartWords{u"the fourth quarter", u"第四季度"},
    PartWords{u"nine months", u"前九个月"},
};

const PartWords& wordsOf(YearPart part)
{
    return words.at(static_cast<std::size_t>(part));
}

QString text(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

/// "69,691", to the thousand where there is a rest.
QString millions(double value)
{
    constexpr int decimals = 3;
    QString number = QLocale(QLocale::English).toString(inMillions(value), 'f', decimals);
    while (number.endsWith(u'0')) {
        number.chop(1);
    }
    if (number.endsWith(u'.')) {
        number.chop(1);
    }
    return number;
}

void addDerivation(FiledNote& note, const FiledDerivation& derived)
{
    const bool isSum = derived.type == FiledDerivation::Type::Sum;
    const PartWords& whole = wordsOf(derived.whole);
    const PartWords& part = wordsOf(derived.part);
    const QString wholeValue = millions(derived.wholeValue);
    const QString partValue = millions(derived.partValue);
    note.english = QStringLiteral("Derived: %1, %2 million, %3 %4, %5 million.")
                       .arg(text(whole.english), wholeValue,
                            isSum ? QStringLiteral("and") : QStringLiteral("less"),
                            text(part.english), partValue);
    note.chinese = QStringLiteral("推算：%1（%2百万）%3%4（%5百万）。")
                       .arg(text(whole.chinese), wholeValue,
                            isSum ? QStringLiteral("加") : QStringLiteral("减"), text(part.chinese),
                            partValue);
}

void addOther(FiledNote& note, const FiledAmount& other, bool isLater)
{
    if (!note.english.isEmpty()) {
        note.english += u' ';
    }
    const QString day = textOfDay(other.filed);
    note.english += (isLater ? QStringLiteral("Filings from %1 on give %2 million instead.")
                             : QStringLiteral("First filed on %1 as %2 million."))
                        .arg(day, millions(other.value));
    note.chinese += (isLater ? QStringLiteral("自%1起的申报改为%2百万。")
                             : QStringLiteral("%1首次申报为%2百万。"))
                        .arg(day, millions(other.value));
}

} // namespace

double inMillions(double value)
{
    constexpr double million = 1e6;
    return value / million;
}

FiledNote noteOf(const FiledAmount& amount, const FiledAmount* later, const FiledAmount* earlier)
{
    FiledNote note;
    if (amount.derived) {
        addDerivation(note, *amount.derived);
    }
    if (later != nullptr) {
        addOther(note, *later, true);
    }
    if (earlier != nullptr) {
        addOther(note, *earlier, false);
    }
    return note;
}

} // namespace capex
