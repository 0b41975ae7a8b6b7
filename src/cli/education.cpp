// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// education list, show, add, change, recycle, restore.
#include "branchbook/integrity/education.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Lesson;
using store::UnitOfWork;

QJsonObject lessonJson(const Lesson& lesson)
{
    return {{QStringLiteral("id"), lesson.id.toString()},
            {QStringLiteral("date"), dayJson(lesson.heldOn)},
            {QStringLiteral("kind"), integrity::lessonKinds().nameOf(lesson.kind)},
            {QStringLiteral("topic"), textJson(lesson.topic)},
            {QStringLiteral("audience"), textJson(lesson.audience)},
            {QStringLiteral("present"), lesson.present},
            {QStringLiteral("materials"), textJson(lesson.materials)}};
}

QString lessonLine(const Lesson& lesson)
{
    return QStringList{lesson.heldOn.toString(Qt::ISODate), integrity::lessonKinds().titleOf(lesson.kind), lesson.topic,
                       lesson.audience, lesson.id.toString()}
        .join(u'\t');
}

Result<Lesson> lessonNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listLessons(desk.reader(), desk.branch.id));
    for (const Lesson& each : all) {
        if (isNamed(wanted, each.topic, each.id.toString()))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("education.none_of"), {wanted});
}

Result<Answer> lessonAnswer(const TransferDesk& desk, integrity::LessonId id)
{
    BB_TRY(const Lesson lesson, integrity::loadLesson(desk.reader(), id));
    Answer answer{lessonJson(lesson), {lessonLine(lesson)}};
    return answer;
}

Result<Answer> lessonList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? integrity::listRecycledLessons(desk.reader(), desk.branch.id)
               : past ? integrity::listLessonsOn(desk.reader(), desk.branch.id, day)
                      : integrity::listLessons(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Lesson& each : all) {
        list.append(lessonJson(each));
        answer.lines << lessonLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有廉政教育。")
                             : past ? tr("到那天为止，还没有廉政教育。")
                                    : tr("还没有廉政教育。"));
    answer.json = list;
    return answer;
}

Result<Answer> lessonShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Lesson lesson, lessonNamed(desk, context.invocation().words.value(0)));
    return lessonAnswer(desk, lesson.id);
}

Result<> readLesson(Lesson& lesson, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readDay(lesson.heldOn, context, QStringLiteral("date"), desk.today()));
    BB_CHECK(readWord(lesson.kind, given, QStringLiteral("kind"), integrity::lessonKinds()));
    readText(lesson.topic, given, QStringLiteral("topic"));
    readText(lesson.audience, given, QStringLiteral("audience"));
    BB_CHECK(readCount(lesson.present, given, QStringLiteral("present")));
    readText(lesson.materials, given, QStringLiteral("materials"));
    return {};
}

Result<Answer> lessonAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Lesson lesson;
    lesson.branch = desk.branch.id;
    BB_CHECK(readLesson(lesson, context, desk));
    integrity::LessonId id;
    BB_CHECK(desk.perform("education.add", tr("登记廉政教育：%1").arg(lesson.topic), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::saveLesson(unit, lesson, desk.today()));
        return {};
    }));
    return lessonAnswer(desk, id);
}

Result<Answer> changedLesson(Context& context, const char* verb, const QString& text,
                             const std::function<Result<>(const TransferDesk&, UnitOfWork&, Lesson)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Lesson lesson, lessonNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, text.arg(lesson.topic), [&](UnitOfWork& unit) { return work(desk, unit, lesson); }));
    return lessonAnswer(desk, lesson.id);
}

Result<Answer> lessonChange(Context& context)
{
    return changedLesson(context, "education.change", tr("修改廉政教育：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, Lesson lesson) -> Result<> {
                             BB_CHECK(readLesson(lesson, context, desk));
                             return integrity::saveLesson(unit, lesson, desk.today()).map([](auto) {});
                         });
}

Result<Answer> lessonRecycle(Context& context)
{
    return changedLesson(context, "education.recycle", tr("放入回收站：廉政教育%1"),
                         [](const TransferDesk& desk, UnitOfWork& unit, const Lesson& lesson) {
                             return integrity::recycleLesson(unit, lesson.id, desk.today());
                         });
}

Result<Answer> lessonRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::LessonId::fromString(context.invocation().words.value(0));
    BB_TRY(const Lesson lesson, integrity::loadLesson(desk.reader(), id));
    BB_CHECK(desk.perform("education.restore", tr("从回收站恢复：廉政教育%1").arg(lesson.topic),
                          [&](UnitOfWork& unit) { return integrity::restoreLesson(unit, id); }));
    return lessonAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedLessonCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> lessonCommands()
{
    const QString noun = QStringLiteral("education");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said =
        optionTexts({"kind=warning|discipline|visit|film|family|other", "audience=T", "present=N", "materials=T"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("廉政教育；--as-of 按那天的情况"),
             lessonList},
            {noun, QStringLiteral("show"), which, {}, tr("一条廉政教育"), lessonShow},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!date=D", "!topic=T"}) + said,
             tr("登记廉政教育"),
             checkedLessonCommand<lessonAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"date=D", "topic=T"}) + said, tr("修改廉政教育"),
             checkedLessonCommand<lessonChange>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), lessonRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), lessonRestore}};
}

} // namespace branchbook::cli
