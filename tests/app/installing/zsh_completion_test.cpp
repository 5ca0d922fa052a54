// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/shell_completions.h"
#include "tests/support/printers.h"
#include "tests/support/shell.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using ZshCompletion = ShellCompletion;

TEST_F(ZshCompletion, IsReadByZsh)
{
    const QStringList specs =
        answers("zsh",
                QStringLiteral("_arguments() { print -rl -- \"$@\" }\nfunction _describe() { }\n"
                               "words=(capex-horizon export x)\nCURRENT=3\n") +
                    zshCompletion(commandOutlines()),
                "", {});
    EXPECT_THAT(specs,
                testing::Contains(QStringLiteral("(-o --output)-o[the file to write; - is "
                                                 "standard output]:OUT:_capex_horizon_new_file "
                                                 "png svg pdf csv xlsx md html")));
    EXPECT_THAT(specs,
                testing::Contains(QStringLiteral(
                    "--theme=[light, dark, print (default\\: light)]:THEME:(light dark print)")));
}

} // namespace
} // namespace capex
