// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace capex {

namespace {

/// The application's translators by this name are the ones that installLanguage has installed.
const QString translatorName = QStringLiteral("capexLanguage");

void removeTranslators(QCoreApplication& application)
{
    const auto installed =
        application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator* const translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// A catalogue that is not there leaves its texts in English.
void addTranslator(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) {
        return;
    }
    translator->setObjectName(translatorName);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

Language languageOf(const QLocale& locale)
{
    const QStringList wished = locale.uiLanguages();
    const bool isChinese = !wished.isEmpty() && wished.front().startsWith(QStringLiteral("zh"));
    return isChinese ? Language::SimplifiedChinese : Language::English;
}

void installLanguage(Language language)
{
    QCoreApplication& application = *QCoreApplication::instance();
    removeTranslators(application);
    if (language == Language::English) {
        return;
    }
    const QString code = codeOf(language);
    addTranslator(application, QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(application, QStringLiteral("capex_") + code, QStringLiteral(":/translations"));
}

} // namespace capex
