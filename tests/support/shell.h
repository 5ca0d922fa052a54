// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QStringList>
#include <QTemporaryDir>

namespace capex {

/// Shells that complete a call, in a folder with some files.
class ShellCompletion : public testing::Test
{
protected:
    /// What the shell prints when it reads the completion and then `script`; $1 and on are words.
    QStringList answers(const char* shell, const QString& completion, const char* script,
                        const QStringList& words);
    void make(const char* name) const;

private:
    QTemporaryDir m_folder;
};

/// Words between blanks.
[[nodiscard]] QStringList list(const char* words);

} // namespace capex
