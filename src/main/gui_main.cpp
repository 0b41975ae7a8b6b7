// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook: composition only.
#include "branchbook/base/log.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/sample/demo_book.h"
#include "branchbook/ui/program.h"

#include "main/areas.h"
#include "main/known_leaks.h"
#include "main/language.h"
#include "main/places.h"
#include "main/quit_on_signal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <span>

namespace {

using branchbook::Result;
using branchbook::book::Book;

Result<std::unique_ptr<Book>> makeSampleBook(const QString& path)
{
    branchbook::NoProgress progress;
    BB_TRY(const auto counts, branchbook::sample::makeDemoBook(path, {}, progress));
    branchbook::log(branchbook::LogLevel::Info, QStringLiteral("sample: %1 members").arg(counts.members));
    return Book::open(path, branchbook::book::OpenMode::Write);
}

/// The options of this program; Qt's own (-platform …) are gone before anybody parses.
void describe(QCommandLineParser& parser)
{
    parser.addOptions(
        {{QStringLiteral("on"), QCoreApplication::translate("main", "把这一天当作今天"), QStringLiteral("2026-09-18")},
         {QStringLiteral("lang"), QCoreApplication::translate("main", "界面语言"), QStringLiteral("zh_CN|en")},
         {QStringLiteral("sample"), QCoreApplication::translate("main", "打开示例手册的这一页"),
          QStringLiteral("organization/dues")},
         {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("main", "显示用法")},
         {{QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("main", "显示版本")}});
    parser.addPositionalArgument(QStringLiteral("FILE.bbk"), QCoreApplication::translate("main", "要打开的手册"));
}

constexpr int kWrongUse = 2;

int refuseStart(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return kWrongUse;
}

/// What is wrong with --lang; empty: nothing.
QString wrongLanguage(const QCommandLineParser& parser)
{
    for (const QString& asked : parser.values(QStringLiteral("lang"))) {
        if (asked != u"zh_CN" && asked != u"en")
            return QCoreApplication::translate("main", "--lang 不能是“%1”，只有 zh_CN 和 en。").arg(asked);
    }
    return {};
}

/// The same of all arguments.
QString wrongUse(QCommandLineParser& parser, const QStringList& arguments)
{
    if (parser.parse(arguments))
        return wrongLanguage(parser);
    QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return QCoreApplication::translate("main", "选项后面缺少值。用法见 branchbook --help");
    for (QString& each : unknown)
        each.prepend(QStringLiteral("--"));
    return QCoreApplication::translate("main", "不认识的选项：%1。用法见 branchbook --help")
        .arg(branchbook::shownList(unknown));
}

/// --help and --version need no display. nullopt: nobody asked.
std::optional<int> answerWithoutWindow(int argc, char** argv)
{
    const std::span<char*> typed(argv, static_cast<size_t>(argc));
    const auto asks = [](const char* word) {
        const QByteArrayView text(word);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    };
    if (std::none_of(typed.begin(), typed.end(), asks))
        return std::nullopt;
    const QCoreApplication app(argc, argv);
    branchbook::main::useLanguage(QCoreApplication::arguments());
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    if (const QString wrong = wrongLanguage(parser); !wrong.isEmpty())
        return refuseStart(wrong);
    QTextStream out(stdout);
    out << (parser.isSet(QStringLiteral("version")) ? QStringLiteral("branchbook " BRANCHBOOK_VERSION "\n")
                                                    : parser.helpText());
    return 0;
}

/// Qt ends the program where there is nothing to draw on: said beforehand, in our own words.
std::optional<int> refuseWithoutDisplay(int argc, char** argv)
{
    const std::span<char*> typed(argv, static_cast<size_t>(argc));
    const bool chosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || std::any_of(typed.begin(), typed.end(),
                       [](const char* word) { return QByteArrayView(word) == "-platform"; });
    if (chosen || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return std::nullopt;
    const QCoreApplication app(argc, argv);
    branchbook::main::useLanguage(QCoreApplication::arguments());
    return refuseStart(QCoreApplication::translate(
        "main",
        "这里没有图形界面，打不开窗口。请在桌面上启动，或者改用 branchbook-cli（用法见 branchbook-cli --help）。"));
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto answered = answerWithoutWindow(argc, argv))
        return *answered;
    if (const auto refused = refuseWithoutDisplay(argc, argv))
        return *refused;
    branchbook::ui::keepMemorySmall();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("branchbook"));
    QApplication::setApplicationVersion(QStringLiteral(BRANCHBOOK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("branchbook")); // by it a desktop finds our icon and entry
    const auto places = branchbook::main::usePlaces();
    branchbook::main::useLanguage(QApplication::arguments(), branchbook::ui::preferredLanguage());
    QCommandLineParser parser;
    describe(parser);
    if (const QString wrong = wrongUse(parser, QApplication::arguments()); !wrong.isEmpty())
        return refuseStart(wrong);
    const QString sample = QStringLiteral("sample");
    if (parser.positionalArguments().size() > (parser.isSet(sample) ? 0 : 1))
        return refuseStart(QCoreApplication::translate("main", "一次只能打开一本手册。用法见 branchbook --help"));

    branchbook::startLog(places.state);
    branchbook::rules::useRuleFolder(places.rules);
    branchbook::ui::ProgramSetup setup;
    setup.sampleFolder = places.data;
    setup.areas = branchbook::main::makeAreas();
    setup.makeSample = &makeSampleBook;
    setup.useLanguage = [](const QString& code) { branchbook::main::useLanguage({}, code); };
    if (const QString on = QStringLiteral("on"); parser.isSet(on)) {
        setup.on = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!setup.on->isValid()) {
            return refuseStart(QCoreApplication::translate("main", "--on 要写成 2026-09-18 这样的日期"));
        }
    }
    const branchbook::main::QuitOnSignal quitOnSignal; // outlives the book: closing it is not to be cut short
    branchbook::ui::Program program(app, std::move(setup));
    const QStringList pages = program.pages();
    if (parser.isSet(sample) && !pages.contains(parser.value(sample).section(u'/', 0, 0)))
        return refuseStart(QCoreApplication::translate("main", "--sample 后面没有叫“%1”的页面，有：%2")
                               .arg(parser.value(sample), branchbook::shownList(pages)));
    const QString file = parser.positionalArguments().value(0);
    if (!(parser.isSet(sample) ? program.showSample(parser.value(sample)) : program.show(file))) {
        QTextStream(stdout) << (file.isEmpty() && !parser.isSet(sample)
                                    ? QCoreApplication::translate("main", "支部手册已经开着，已把窗口调到前面。")
                                    : QCoreApplication::translate(
                                        "main", "这本手册已经在另一个窗口里开着，已把那个窗口调到前面。"))
                            << '\n';
        return 0;
    }
    return QApplication::exec();
}
