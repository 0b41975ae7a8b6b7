// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook: composition only.
#include "branchbook/base/log.h"
#include "branchbook/ui/program.h"

#include "main/areas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("branchbook"));
    QApplication::setApplicationVersion(QStringLiteral(BRANCHBOOK_VERSION));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QTranslator qtTexts;
    if (qtTexts.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption on(QStringLiteral("on"), QStringLiteral("把这一天当作今天"), QStringLiteral("2026-09-18"));
    parser.addOption(on);
    parser.addPositionalArgument(QStringLiteral("FILE.bbk"), QStringLiteral("要打开的手册"));
    parser.process(app);

    branchbook::startLog(branchbook::defaultLogDirectory());
    branchbook::ui::ProgramSetup setup;
    setup.areas = branchbook::main::makeAreas();
    if (parser.isSet(on)) {
        setup.on = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!setup.on->isValid()) {
            QTextStream(stderr) << QStringLiteral("--on 要写成 2026-09-18 这样的日期\n");
            return 2;
        }
    }
    branchbook::ui::Program program(app, std::move(setup));
    program.show(parser.positionalArguments().value(0));
    return QApplication::exec();
}
