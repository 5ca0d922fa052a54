// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_filters.h"

#include "model/formats/figure_format.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(FileFilters, AllFormatsAreOpenedAtOnce)
{
    EXPECT_EQ(filtersToOpen(),
              QStringLiteral(
                  "Figures, tables and pictures (*.json *.capex *.csv *.xlsx *.xlsm *.ods *.tsv "
                  "*.txt *.html *.zip *.png *.svg *.pdf);;Figure files (*.json *.capex *.csv);;All "
                  "files (*)"));
}

TEST(FileFilters, OneFormatIsSavedTheOneThatHoldsEverythingFirst)
{
    EXPECT_EQ(filtersToSave(),
              QStringLiteral("Figure file (*.json *.capex);;Table of the figures (*.csv)"));
}

TEST(FileFilters, AreInTheLanguageOfTheProgram)
{
    const Speaking chinese(Language::SimplifiedChinese);
    EXPECT_FALSE(filtersToOpen().contains(QStringLiteral("file")));
    EXPECT_TRUE(filtersToOpen().contains(QStringLiteral("(*.json *.capex *.csv)")));
    EXPECT_FALSE(filtersToSave().contains(QStringLiteral("igure")));
}

TEST(FileFilters, TheOneThatIsChosenSaysTheEnding)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const Speaking speaking(language);
        const QStringList filters = filtersToSave().split(QStringLiteral(";;"));
        ASSERT_EQ(filters.size(), writtenEndings().size());
        for (qsizetype index = 0; index < filters.size(); ++index) {
            EXPECT_EQ(endingOfFilter(filters[index]), writtenEndings()[index]);
        }
    }
    EXPECT_EQ(endingOfFilter(QStringLiteral("Anything (*)")), QStringLiteral(".json"));
    EXPECT_EQ(endingOfFilter({}), QStringLiteral(".json"));
}

} // namespace
} // namespace capex
