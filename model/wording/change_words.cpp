// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/change_words.h"

#include "model/figures/enum_size.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

struct Words
{
    const char* file;
    const char* people;
};

// In the order of Change.
constexpr std::array words{
    Words{"first", QT_TRANSLATE_NOOP("capex::Change", "first stated")},
    Words{"raised", QT_TRANSLATE_NOOP("capex::Change", "raised")},
    Words{"cut", QT_TRANSLATE_NOOP("capex::Change", "cut")},
    Words{"narrowed", QT_TRANSLATE_NOOP("capex::Change", "narrowed")},
    Words{"widened", QT_TRANSLATE_NOOP("capex::Change", "widened")},
    Words{"reaffirmed", QT_TRANSLATE_NOOP("capex::Change", "reaffirmed")},
    Words{"restated", QT_TRANSLATE_NOOP("capex::Change", "restated")},
    Words{"new-measure", QT_TRANSLATE_NOOP("capex::Change", "new measure")},
    Words{"new-period", QT_TRANSLATE_NOOP("capex::Change", "new period")},
};

static_assert(words.size() == enumSize<Change>());

const Words& keywordsOf(Change change)
{
    return words.at(static_cast<std::size_t>(change));
}

} // namespace

QString keywordOf(Change change)
{
    return QString::fromLatin1(keywordsOf(change).file);
}

QString changeText(Change change)
{
    return QCoreApplication::translate("capex::Change", keywordsOf(change).people);
}

} // namespace capex
