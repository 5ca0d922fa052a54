// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_questions.h"

#include "model/figures/excerpt.h"
#include "views/panels/text_label.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace capex {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::FileQuestions)
};

void makePlain(QMessageBox& box, const QString& title, const QString& text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(breakable(shownText(text)));
}

} // namespace

void tellFault(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Ok, parent);
    makePlain(box, title, text);
    box.exec();
}

UnsavedAnswer askAboutUnsaved(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Question, {}, {},
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    makePlain(box, Words::tr("Unsaved changes"), Words::tr("Save the changes to %1?").arg(name));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Save      ? UnsavedAnswer::Save
           : answer == QMessageBox::Discard ? UnsavedAnswer::Discard
                                            : UnsavedAnswer::Cancel;
}

ForeignChangeAnswer askAboutForeignChange(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, parent);
    makePlain(box, Words::tr("The file has changed"),
              Words::tr("%1 was changed by somebody else after it was read here.").arg(name));
    box.setInformativeText(Words::tr("Overwriting loses their changes, reloading loses yours."));
    const QPushButton* const keepBoth =
        box.addButton(Words::tr("&Keep both…"), QMessageBox::AcceptRole);
    const QPushButton* const overwrite =
        box.addButton(Words::tr("&Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton* const reload = box.addButton(Words::tr("&Reload"), QMessageBox::ResetRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    const QAbstractButton* const clicked = box.clickedButton();
    return clicked == keepBoth    ? ForeignChangeAnswer::KeepBoth
           : clicked == overwrite ? ForeignChangeAnswer::Overwrite
           : clicked == reload    ? ForeignChangeAnswer::Reload
                                  : ForeignChangeAnswer::Cancel;
}

bool askAboutOverwriting(QWidget* parent, const QString& path)
{
    const QString name = cutName(visible(QFileInfo(path).fileName()));
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No, parent);
    makePlain(box, Words::tr("Export"), Words::tr("%1 is there already. Overwrite it?").arg(name));
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

QString freePath(const QString& path)
{
    const QFileInfo file(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number) {
        const QString name =
            QStringLiteral("%1-%2.%3")
                .arg(file.completeBaseName(), QString::number(number), file.suffix());
        free = file.dir().filePath(name);
    }
    return free;
}

} // namespace capex
