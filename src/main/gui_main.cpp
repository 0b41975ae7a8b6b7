// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook: composition only.
#include "branchbook/base/log.h"
#include "branchbook/sample/demo_book.h"
#include "branchbook/ui/program.h"

#include "main/areas.h"
#include "main/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace {

using branchbook::Result;
using branchbook::book::Book;

Result<std::unique_ptr<Book>> makeSampleBook(const QString& path)
{
    branchbook::NoProgress progress;
    branchbook::sample::DemoOptions options;
    options.candidates = branchbook::sample::Candidates::Include;
    BB_TRY(const auto counts, branchbook::sample::makeDemoBook(path, options, progress));
    branchbook::log(branchbook::LogLevel::Info, QStringLiteral("sample: %1 members").arg(counts.members));
    return Book::open(path, branchbook::book::OpenMode::Write);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("branchbook"));
    QApplication::setApplicationVersion(QStringLiteral(BRANCHBOOK_VERSION));
    branchbook::main::useLanguage(QApplication::arguments());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption on(QStringLiteral("on"), QCoreApplication::translate("main", "把这一天当作今天"),
                                QStringLiteral("2026-09-18"));
    parser.addOption(on);
    parser.addOption(QCommandLineOption(QStringLiteral("lang"), QCoreApplication::translate("main", "界面语言"),
                                        QStringLiteral("zh_CN|en")));
    parser.addPositionalArgument(QStringLiteral("FILE.bbk"), QCoreApplication::translate("main", "要打开的手册"));
    parser.process(app);

    branchbook::startLog(branchbook::defaultLogDirectory());
    branchbook::ui::ProgramSetup setup;
    setup.areas = branchbook::main::makeAreas();
    setup.makeSample = &makeSampleBook;
    if (parser.isSet(on)) {
        setup.on = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!setup.on->isValid()) {
            QTextStream(stderr) << QCoreApplication::translate("main", "--on 要写成 2026-09-18 这样的日期") + u'\n';
            return 2;
        }
    }
    branchbook::ui::Program program(app, std::move(setup));
    program.show(parser.positionalArguments().value(0));
    return QApplication::exec();
}
