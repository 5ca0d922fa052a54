// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"
#include "tests/support/printers.h"
#include "tests/support/shell.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

class FishCompletion : public ShellCompletion
{
protected:
    QStringList inFish(const QString& call)
    {
        return answers("fish", fishCompletion(commandOutlines()),
                       "complete -C \"capex-horizon $argv\" | string replace -r '\\t.*' ''\ntrue\n",
                       {call});
    }
};

TEST_F(FishCompletion, KnowsCommandsOptionsWordsAndFiles)
{
    make("a.json");
    EXPECT_EQ(inFish(QStringLiteral("ver")), list("verify"));
    EXPECT_EQ(inFish(QStringLiteral("export --view ra")), list("ranking"));
    EXPECT_EQ(inFish(QStringLiteral("export --kinds=actual,g")), list("--kinds=actual,guidance"));
    EXPECT_THAT(inFish(QStringLiteral("export -o new.p")),
                testing::Contains(QStringLiteral("new.pdf")));
    EXPECT_EQ(inFish(QStringLiteral("check a")), list("a.json"));
}

} // namespace
} // namespace capex
