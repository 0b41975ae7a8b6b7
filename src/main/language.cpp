// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/language.h"

#include "branchbook/base/words_for.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace branchbook::main {

namespace {

QString askedLanguage(const QStringList& arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

/// Qt's own Chinese has the kinds of files (文件夹) under the name of the dialog, and asks for them under another since 6.0.
class KindsOfFiles final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "QAbstractFileIconProvider") != 0)
            return {};
        const QString found = QCoreApplication::translate("QFileDialog", source);
        return found == QLatin1StringView(source) ? QString() : found;
    }
};

QString ofThisProgram()
{
    return QStringLiteral("branchbook.language"); // name of the translators that another language takes away
}

void install(QTranslator* texts)
{
    texts->setObjectName(ofThisProgram());
    QCoreApplication::installTranslator(texts);
}

void install(QTranslator* texts, const QString& file, const QString& folder)
{
    if (texts->load(file, folder))
        install(texts);
    else
        delete texts;
}

} // namespace

void useLanguage(const QStringList& arguments, const QString& preferred)
{
    const QString asked = askedLanguage(arguments);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(ofThisProgram(), Qt::FindDirectChildrenOnly));
    if ((asked.isEmpty() ? preferred : asked) == u"en") {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
        install(new ScreenTranslator(QCoreApplication::instance()), QStringLiteral("branchbook_en"),
                QStringLiteral(":/i18n"));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    install(new QTranslator(QCoreApplication::instance()), QStringLiteral("qtbase_zh_CN"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new KindsOfFiles(QCoreApplication::instance()));
}

} // namespace branchbook::main
