// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/education.h"

#include "branchbook/base/one_line.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<LessonKind, 6> kLessonKinds{"Integrity",
                                               {{{"warning", QT_TRANSLATE_NOOP("Integrity", "警示教育")},
                                                 {"discipline", QT_TRANSLATE_NOOP("Integrity", "党纪学习")},
                                                 {"visit", QT_TRANSLATE_NOOP("Integrity", "参观")},
                                                 {"film", QT_TRANSLATE_NOOP("Integrity", "专题片")},
                                                 {"family", QT_TRANSLATE_NOOP("Integrity", "家风教育")},
                                                 {"other", QT_TRANSLATE_NOOP("Integrity", "其他")}}}};

Lesson lessonIn(const store::Query& query)
{
    Lesson made;
    made.id = LessonId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.heldOn = store::dayAt(query, 3);
    made.kind = lessonKinds().find(query.text(4)).value_or(made.kind);
    made.topic = query.text(5);
    made.audience = query.text(6);
    made.present = int(query.integer(7));
    made.materials = query.text(8);
    made.enteredOn = store::dayAt(query, 9);
    made.recycled = !query.isNull(10);
    return made;
}

Result<QList<Lesson>> lessonsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("education.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, lessonIn);
}

store::ColumnValues lessonColumns(const Lesson& lesson)
{
    return {{"branch_id", lesson.branch.toString()},
            {"held_on", store::dayOrNull(lesson.heldOn)},
            {"kind", lessonKinds().nameOf(lesson.kind)},
            {"topic", store::textOrNull(oneLine(lesson.topic))},
            {"audience", store::textOrNull(oneLine(lesson.audience))},
            {"present_no", qint64{lesson.present}},
            {"materials", store::textOrNull(trimmedText(lesson.materials))}};
}

Result<> checkLesson(const Lesson& lesson, QDate today)
{
    if (!lesson.heldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("education.day_missing"), {}, QStringLiteral("date"));
    if (lesson.heldOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("education.day_future"),
                    {PartialDate::of(lesson.heldOn).toChinese()}, QStringLiteral("date"));
    if (oneLine(lesson.topic).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("education.topic_missing"), {}, QStringLiteral("topic"));
    if (lesson.present < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("education.count_wrong"), {}, QStringLiteral("present"));
    return {};
}

} // namespace

const WordList<LessonKind, 6>& lessonKinds()
{
    return kLessonKinds;
}

Result<QList<Lesson>> listLessons(const store::Session& session, book::BranchId branch)
{
    return lessonsOf(session, branch, 0);
}

Result<QList<Lesson>> listRecycledLessons(const store::Session& session, book::BranchId branch)
{
    return lessonsOf(session, branch, 1);
}

Result<Lesson> loadLesson(const store::Session& session, LessonId id)
{
    store::Query query = session.query("education.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("education.missing"));
    return lessonIn(query);
}

Result<LessonId> saveLesson(store::UnitOfWork& unit, const Lesson& given, QDate today)
{
    BB_CHECK(checkLesson(given, today));
    if (given.rev != 0) {
        BB_TRY(const Lesson now, loadLesson(unit.session(), given.id));
        if (now.recycled)
            return fail(ErrorKind::Refused, QStringLiteral("education.recycled"));
        BB_CHECK(unit.update("integrity_lesson", given.id.toString(), given.rev, lessonColumns(given)));
        return given.id;
    }
    const LessonId id = given.id.isNull() ? LessonId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = lessonColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("integrity_lesson", columns));
    return id;
}

Result<> recycleLesson(store::UnitOfWork& unit, LessonId id, QDate today)
{
    return unit.change("integrity_lesson", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreLesson(store::UnitOfWork& unit, LessonId id)
{
    BB_TRY([[maybe_unused]] const Lesson lesson, loadLesson(unit.session(), id));
    return unit.change("integrity_lesson", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
