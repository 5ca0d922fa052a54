// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <memory>

namespace capex {

namespace {

/// The application's translators by this name are the ones that installLanguage has installed.
const QString translatorName = QStringLiteral("capexLanguage");
/// The application's property with the code of the language that is installed.
const char* const installedProperty = "capexLanguage";

Language installedLanguage(const QCoreApplication& application)
{
    return languageFrom(application.property(installedProperty).toString())
        .value_or(Language::English);
}

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

std::vector<Language> allLanguages()
{
    std::vector<Language> all;
    for (std::size_t row = 0; row < languageTable().size(); ++row) {
        all.push_back(Language(row));
    }
    return all;
}

QString codeOf(Language language)
{
    return language.rules().code.toString();
}

std::optional<Language> languageFrom(QStringView code)
{
    const auto all = allLanguages();
    const auto found =
        std::ranges::find(all, code, [](Language each) { return each.rules().code; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString languageCodes()
{
    QStringList codes;
    std::ranges::transform(allLanguages(), std::back_inserter(codes), codeOf);
    return codes.join(QStringLiteral(", "));
}

Language languageOf(const QLocale& locale)
{
    const QString wished = locale.uiLanguages().value(0);
    const auto all = allLanguages();
    const auto near = std::ranges::find_if(all, [&wished](Language each) {
        return QLocale(codeOf(each)).language() == QLocale(wished).language();
    });
    return near == all.end() ? Language::English : *near;
}

void installLanguage(Language language)
{
    QCoreApplication& application = *QCoreApplication::instance();
    removeTranslators(application);
    const QString code = codeOf(language);
    application.setProperty(installedProperty, code);
    addTranslator(application, QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(application, QStringLiteral("capex_") + code, QStringLiteral(":/translations"));
}

WithLanguage::WithLanguage(Language language)
{
    const QCoreApplication* const application = QCoreApplication::instance();
    if (application != nullptr && installedLanguage(*application) != language) {
        m_before = installedLanguage(*application);
        installLanguage(language);
    }
}

WithLanguage::~WithLanguage()
{
    if (m_before) {
        installLanguage(*m_before);
    }
}

} // namespace capex
