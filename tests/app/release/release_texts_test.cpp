// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/release/release_texts.h"

#include "app/release/components.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSysInfo>

namespace capex {
namespace {

TEST(Components, EachHasAVersionALicenceAndAnAddress)
{
    const QRegularExpression version(QStringLiteral("^[0-9]+(\\.[0-9]+)+$"));
    for (const Component& component : components()) {
        EXPECT_TRUE(version.match(component.version).hasMatch())
            << component.name.toStdString() << ' ' << component.version.toStdString();
        EXPECT_FALSE(component.licence.isEmpty());
        EXPECT_TRUE(component.address.startsWith(QStringLiteral("http")));
    }
}

/// What CMake links, but for the parts of Qt.
TEST(Components, AreThoseThatTheProgramIsLinkedWith)
{
    QStringList names;
    for (const Component& component : components()) {
        names.append(component.name);
    }
    for (const char* const name : {"Qt", "Qt Charts", "nlohmann_json", "libpng", "ISA-L", "zlib",
                                   "minizip", "gumbo", "libxlsxwriter", "Fontconfig"}) {
        EXPECT_EQ(names.count(QString::fromLatin1(name)), 1) << name;
    }
    EXPECT_EQ(names.size(), 10);
}

TEST(VersionText, BeginsWithTheProgramAndNamesEveryLibrary)
{
    const QStringList lines = versionText().split(u'\n');
    EXPECT_EQ(lines.front(), QStringLiteral("capex-horizon ") + releaseNumber());
    EXPECT_EQ(lines.at(1), QStringLiteral("  Qt ") + QString::fromLatin1(qVersion()));
    EXPECT_EQ(lines.size(), qsizetype(components().size()) + 2);
}

TEST(DebugInfo, TellsReleasesSystemAndFonts)
{
    const QString text = debugInfo(QStringLiteral("de_DE"));
    EXPECT_TRUE(text.startsWith(versionText()));
    for (const char* const part :
         {"\nbuild: ", "\nsystem: ", "\ndesktop: offscreen, ", "\nscreen: ", "\nlocale: de_DE\n",
          "\nfonts: Inter ", "Noto Sans CJK SC "}) {
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part << text.toStdString();
    }
}

/// A variable that a session sets to a path is not repeated either.
TEST(DebugInfo, HoldsNoPathAndNoNameOfUserOrMachine)
{
    qputenv("XDG_CURRENT_DESKTOP", "/home/somebody");
    const QString text = debugInfo(QStringLiteral("en_US"));
    qunsetenv("XDG_CURRENT_DESKTOP");
    const QRegularExpression path(QStringLiteral("(^|[ :=])(/|[A-Z]:\\\\|file:)"));
    EXPECT_FALSE(text.contains(path)) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("somebody")));
    EXPECT_FALSE(text.contains(QSysInfo::machineHostName()));
}

} // namespace
} // namespace capex
