// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/language.h"

#include "branchbook/base/error.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

TEST_CASE("kinds of files have their Chinese under the name by which Qt asks for them")
{
    branchbook::main::useLanguage({});
    const auto translated = [](const char* context, const char* text, const char* remark) {
        return QCoreApplication::translate(context, text, remark);
    };
    // The words that Qt's own translation has for its file dialog.
    REQUIRE(translated("QFileDialog", "Folder", nullptr) == QStringLiteral("文件夹"));
    CHECK(translated("QAbstractFileIconProvider", "Folder", "All other platforms") == QStringLiteral("文件夹"));
    CHECK(translated("QAbstractFileIconProvider", "Drive", nullptr) == QStringLiteral("驱动器"));
    CHECK(translated("QAbstractFileIconProvider", "no such word", nullptr) == QStringLiteral("no such word"));
}

TEST_CASE("the language of the settings is spoken unless the command line names one")
{
    const auto speaks = [](const QStringList& arguments, const QString& preferred) {
        branchbook::main::useLanguage(arguments, preferred);
        const QString said =
            branchbook::sentence({branchbook::ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}});
        const auto installed = QCoreApplication::instance()->findChildren<QTranslator*>();
        qDeleteAll(installed);
        return said;
    };
    const QString english = QStringLiteral("Cancelled; nothing was written.");
    const QString en = QStringLiteral("en");
    const QString chinese = QStringLiteral("zh_CN");
    CHECK(speaks({QStringLiteral("branchbook")}, en) == english);
    CHECK(speaks({QStringLiteral("--lang=en")}, chinese) == english);
    CHECK(speaks({QStringLiteral("--lang"), chinese}, en) != english);
    CHECK(speaks({}, chinese) != english);
    CHECK(speaks({}, {}) != english);
}

TEST_CASE("another language takes the place of the one before")
{
    const auto says = [] {
        return branchbook::sentence({branchbook::ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}});
    };
    branchbook::main::useLanguage({}, QStringLiteral("zh_CN"));
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator*>().size();
    const QString chinese = says();
    branchbook::main::useLanguage({}, QStringLiteral("en"));
    CHECK(says() == QStringLiteral("Cancelled; nothing was written."));
    CHECK(QLocale().language() == QLocale::English);
    CHECK(QCoreApplication::translate("QAbstractFileIconProvider", "Folder") == QStringLiteral("Folder"));
    branchbook::main::useLanguage({}, QStringLiteral("zh_CN"));
    CHECK(says() == chinese);
    CHECK(QLocale().language() == QLocale::Chinese);
    CHECK(QCoreApplication::instance()->findChildren<QTranslator*>().size() == translators);
}
