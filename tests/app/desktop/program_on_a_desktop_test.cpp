// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portal.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace capex {
namespace {

const QString scheme = QStringLiteral("color-scheme");

/// The window of the program as a process, without a screen.
class ProgramOnADesktop : public testing::Test
{
protected:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment own = bareEnvironment();
        own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        own.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8")); // without it Qt 6.8 warns
        for (const char* const name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
            own.insert(QString::fromLatin1(name), m_folder.path());
        }
        return own;
    }
    /// Whether the settings come to hold `words`; answers who asks the portal meanwhile.
    [[nodiscard]] bool keeps(const QByteArray& words) const
    {
        const QDeadlineTimer deadline(20000);
        while (!deadline.hasExpired()) {
            QCoreApplication::processEvents();
            QThread::msleep(20);
            QFile settings(m_folder.filePath(QStringLiteral("capex-horizon/window.ini")));
            if (settings.open(QIODevice::ReadOnly) && settings.readAll().contains(words)) {
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
};

TEST_F(ProgramOnADesktop, FollowsThePortalOfTheSessionsBus)
{
    PrivateBus bus;
    ASSERT_TRUE(bus.runs()) << "dbus-daemon is needed";
    Portal portal(bus.connection(), {{scheme, 2}});
    QProcessEnvironment own = environment();
    own.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    QProcess program;
    startProgram(program, {}, own);
    EXPECT_TRUE(keeps("scheme=light"));
    portal.set(scheme, 1);
    EXPECT_TRUE(keeps("scheme=dark"));
    EXPECT_EQ(program.state(), QProcess::Running);
    program.kill();
    program.waitForFinished();
    EXPECT_EQ(program.readAllStandardError(), QByteArray());
}

TEST_F(ProgramOnADesktop, WithoutFontsOpensNoWindowAndSaysWhatToInstall)
{
    const QString list = m_folder.filePath(QStringLiteral("fonts.conf"));
    QFile file(list);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version='1.0'?><fontconfig><dir>/nowhere</dir></fontconfig>");
    file.close();
    QProcessEnvironment own = environment();
    own.insert(QStringLiteral("FONTCONFIG_FILE"), list);
    const Ended ended = runProgram({}, own);
    EXPECT_EQ(ended.code, 3);
    EXPECT_THAT(ended.messages.toStdString(),
                testing::StartsWith("capex-horizon: no font is installed"));
    EXPECT_THAT(ended.messages.toStdString(), testing::HasSubstr("apt install fonts-inter"));
}

} // namespace
} // namespace capex
