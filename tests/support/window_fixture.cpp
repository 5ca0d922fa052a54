// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QFile>

namespace capex {

QString InAFolder::path(const char* name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}

QString InAFolder::write(const char* name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QByteArray InAFolder::content(const char* name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

WithAWindow::WithAWindow()
    : m_session(path("window.ini"))
    , m_themes(*qApp, m_session)
    , m_window(m_session, m_themes)
{
    m_themes.dress();
    m_window.resize(1440, 900);
    m_window.openAtStart();
    m_window.show();
    QApplication::processEvents();
}

void WithAWindow::trigger(Command command)
{
    m_window.actions()[command]->trigger();
    QApplication::processEvents();
}

void WithAWindow::show(View view)
{
    m_window.controller().setView(view);
    QApplication::processEvents();
}

bool WithAWindow::exportPicture(const QString& file)
{
    return m_window.exports().exportTo(file, OutputFormat::Png);
}

bool WithAWindow::exportTable(const QString& file)
{
    return m_window.exports().exportTo(file, OutputFormat::Csv);
}

} // namespace capex
