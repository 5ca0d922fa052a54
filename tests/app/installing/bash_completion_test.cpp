// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"
#include "tests/support/printers.h"
#include "tests/support/shell.h"

namespace capex {
namespace {

class BashCompletion : public ShellCompletion
{
protected:
    QStringList inBash(const QStringList& words)
    {
        return answers("bash", bashCompletion(commandOutlines()),
                       "COMP_WORDS=(capex-horizon \"$@\")\nCOMP_CWORD=$#\n_capex_horizon\n"
                       "printf '%s\\n' \"${COMPREPLY[@]}\"\n",
                       words);
    }
};

TEST_F(BashCompletion, KnowsCommandsOptionsWordsAndFiles)
{
    make("a.json");
    make("b.capex");
    make("c.png");
    EXPECT_EQ(inBash({QStringLiteral("ver")}), list("verify"));
    EXPECT_EQ(inBash(list("export --vie")), list("--view --views"));
    EXPECT_EQ(inBash(list("export --view r")), list("ranking revisions reconciliation"));
    EXPECT_EQ(inBash(list("export --theme = d")), list("dark"));
    EXPECT_EQ(inBash(list("export --kinds actual,g")), list("actual,guidance"));
    EXPECT_EQ(inBash(list("export -o new.p")), list("new.png new.pdf"));
    EXPECT_EQ(inBash({QStringLiteral("check"), QString()}), list("a.json b.capex"));
    EXPECT_EQ(inBash({QStringLiteral("export"), QStringLiteral("--size"), QString()}),
              QStringList());
}

} // namespace
} // namespace capex
