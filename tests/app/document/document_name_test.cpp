// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_name.h"

#include "app/document/document.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"

namespace capex {
namespace {

using DocumentName = InAFolder;

QString nameOfFile(const QString& file)
{
    Document document;
    EXPECT_TRUE(document.open(file));
    return nameOf(document, Language::English);
}

TEST_F(DocumentName, OfTheBundledFiguresIsTheirDay)
{
    Document document;
    document.openBundled();
    const QDate day = document.dataset().updated();
    ASSERT_TRUE(day.isValid());
    EXPECT_EQ(nameOf(document, Language::English),
              QStringLiteral("Bundled figures of ") + Formatter(Language::English).date(day));
    const Speaking chinese(Language::SimplifiedChinese);
    const QString name = nameOf(document, Language::SimplifiedChinese);
    EXPECT_TRUE(name.contains(Formatter(Language::SimplifiedChinese).date(day)));
    EXPECT_FALSE(name.contains(QStringLiteral("Bundled")));
}

TEST_F(DocumentName, OfAFileIsItsOwnWithoutTheFolder)
{
    const QByteArray figures = R"({"format":"capex-horizon","version":1})";
    EXPECT_EQ(nameOfFile(write("a b.json", figures)), QStringLiteral("a b.json"));
}

TEST_F(DocumentName, HidesNothingOfAFilesOwn)
{
    const QByteArray figures = R"({"format":"capex-horizon","version":1})";
    // NOLINTNEXTLINE(misc-misleading-bidirectional): such a name is what is not to mislead
    EXPECT_EQ(nameOfFile(write("a\xE2\x80\xAEnosj.json", figures)),
              QStringLiteral("a\\u202enosj.json"));
    EXPECT_EQ(nameOfFile(write("two\nlines.json", figures)), QStringLiteral("two\\nlines.json"));
}

} // namespace
} // namespace capex
