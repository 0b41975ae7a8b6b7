// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_questions [QUESTIONS]: how long a question bank takes from the spreadsheet into a book on disk: the sheet, the questions,
// the one operation that writes them; then the same sheet once more, of which every question is there. Milliseconds.
#include "branchbook/book/book.h"
#include "branchbook/ideology/exam_service.h"
#include "branchbook/roster/exam_sheet.h"
#include "branchbook/sheet/table_writer.h"
#include "branchbook/sheet/workbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace branchbook;

namespace {

const QDate kDay(2026, 9, 18);
constexpr int kUsualQuestions = 10000;

/// A question in four is of each kind; no two are alike.
QStringList questionRow(int number)
{
    const QString stem =
        QStringLiteral("第%1题：党员教育管理工作应当坚持哪些原则，支部怎样落实到每一次学习？").arg(number);
    const QStringList choices{QStringLiteral("教育为先"), QStringLiteral("分类指导"), QStringLiteral("务求实效"),
                              QStringLiteral("第%1种做法").arg(number)};
    const QStringList none{{}, {}, {}, {}};
    switch (number % 4) {
    case 0:
        return QStringList{QStringLiteral("单选"), stem} + choices
            + QStringList{QStringLiteral("B"), QStringLiteral("2")};
    case 1:
        return QStringList{QStringLiteral("多选"), stem} + choices
            + QStringList{QStringLiteral("ABD"), QStringLiteral("4")};
    case 2:
        return QStringList{QStringLiteral("判断"), stem} + none
            + QStringList{QStringLiteral("正确"), QStringLiteral("2")};
    default: break;
    }
    return QStringList{QStringLiteral("简答"), stem} + none
        + QStringList{QStringLiteral("联系岗位实际。"), QStringLiteral("10")};
}

bool writeBank(const QString& path, int questions)
{
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("题库");
    table.header =
        QStringList{QStringLiteral("题型"),  QStringLiteral("题干"),  QStringLiteral("选项A"), QStringLiteral("选项B"),
                    QStringLiteral("选项C"), QStringLiteral("选项D"), QStringLiteral("答案"),  QStringLiteral("分值")};
    for (int i = 1; i <= questions; ++i)
        table.rows.push_back(questionRow(i));
    return sheet::writeTable(path, table).has_value();
}

struct Import {
    qint64 sheetMs = 0;
    qint64 questionsMs = 0;
    qint64 writingMs = 0;
    qsizetype added = 0;
    qsizetype there = 0;
};

/// As `question import` does it.
Result<Import> importBank(book::Book& opened, book::BranchId branch, const QString& path)
{
    Import done;
    QElapsedTimer clock;
    clock.start();
    NoProgress progress;
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    BB_TRY(const auto table, workbook->read(0, progress));
    done.sheetMs = clock.restart();
    BB_TRY(const auto bank, ideology::listQuestions(opened.reader(), branch));
    BB_TRY(const auto read, roster::readQuestionSheet(table, bank, branch));
    done.questionsMs = clock.restart();
    done.added = read.questions.size();
    done.there = read.alreadyThere();
    if (!read.questions.isEmpty()) {
        const auto written =
            opened.perform(QStringLiteral("question.import"), QStringLiteral("导入题库"),
                           [&](store::UnitOfWork& unit) { return ideology::addQuestions(unit, read.questions, kDay); });
        if (!written)
            return fail(written.error());
    }
    done.writingMs = clock.elapsed();
    return done;
}

/// What was not read in full was not measured: all of `questions` are new, or all are there.
bool measure(const char* what, book::Book& opened, book::BranchId branch, const QString& path, qsizetype questions)
{
    const auto done = importBank(opened, branch, path);
    if (!done) {
        std::fprintf(stderr, "%s: %s\n", what, qUtf8Printable(sentence(done.error())));
        return false;
    }
    if (std::max(done->added, done->there) != questions) {
        std::fprintf(stderr, "%s: %lld added and %lld there of %lld\n", what, static_cast<long long>(done->added),
                     static_cast<long long>(done->there), static_cast<long long>(questions));
        return false;
    }
    std::printf("%-12s added %6lld  there %6lld  sheet %6lld  questions %6lld  writing %6lld  together %6lld ms\n",
                what, static_cast<long long>(done->added), static_cast<long long>(done->there),
                static_cast<long long>(done->sheetMs), static_cast<long long>(done->questionsMs),
                static_cast<long long>(done->writingMs),
                static_cast<long long>(done->sheetMs + done->questionsMs + done->writingMs));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv); // the driver of the book is a plugin
    const int questions = argc > 1 ? std::atoi(argv[1]) : kUsualQuestions;
    const QTemporaryDir folder;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    const auto opened = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, kDay);
    if (!opened || questions < 1)
        return EXIT_FAILURE;
    const auto branch = book::findBranch((*opened)->reader(), QString());
    for (const char* name : {"bank.xlsx", "bank.csv"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        if (!branch || !writeBank(path, questions) || !measure(name, **opened, branch->id, path, questions))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
