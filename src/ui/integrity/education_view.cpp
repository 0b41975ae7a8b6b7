// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/education_view.h"

#include "ui/integrity/education_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <algorithm>

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::Lesson;

constexpr QLatin1String kLessonAll("all");
constexpr QLatin1String kLessonBin("bin");
constexpr int kLessonStretch = 2;

Cell lessonText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell lessonDay(QDate day)
{
    return lessonText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

constexpr std::array<Column<integrity::Lesson>, 6> kLessonColumns{
    Column<integrity::Lesson>{QT_TRANSLATE_NOOP("table", "日期"), 120, Qt::AlignLeft,
                              [](const integrity::Lesson& row) { return lessonDay(row.heldOn); }},
    Column<integrity::Lesson>{
        QT_TRANSLATE_NOOP("table", "形式"), 100, Qt::AlignLeft,
        [](const integrity::Lesson& row) { return lessonText(integrity::lessonKinds().titleOf(row.kind)); }},
    Column<integrity::Lesson>{QT_TRANSLATE_NOOP("table", "主题"), 220, Qt::AlignLeft,
                              [](const integrity::Lesson& row) { return Cell{.text = row.topic, .tip = row.topic}; }},
    Column<integrity::Lesson>{QT_TRANSLATE_NOOP("table", "对象"), 130, Qt::AlignLeft,
                              [](const integrity::Lesson& row) { return lessonText(row.audience); }, 2},
    Column<integrity::Lesson>{QT_TRANSLATE_NOOP("table", "人数"), 70, Qt::AlignLeft,
                              [](const integrity::Lesson& row) {
                                  return lessonText(row.present == 0 ? QString() : QString::number(row.present));
                              }},
    Column<integrity::Lesson>{QT_TRANSLATE_NOOP("table", "材料"), 160, Qt::AlignLeft,
                              [](const integrity::Lesson& row) { return lessonText(row.materials.simplified()); }, 1},
};

} // namespace

EducationView::EducationView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("廉政教育"),
                     {QStringLiteral("integrity_lesson"), QStringLiteral("gathering"), QStringLiteral("attendance")},
                     kLessonAll, parent)
    , m_model(kLessonColumns)
{
    chips()->addChip(kLessonAll, tr("全部"), 0);
    chips()->addChip(kLessonBin, tr("回收站"), 0);
    addCreateButton(tr("登记"), QStringLiteral("addLesson"));
    addPastDay({tr("这是到 %1 为止的廉政教育；登记的内容是现在的。"), tr("看过去某一天的廉政教育…")},
               tr("到那天为止，还没有登记廉政教育"));
    build(&m_model, kLessonStretch, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* EducationView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("megaphone"), tr("还没有廉政教育"),
        tr("主题里写了廉政教育的会议和党课自动计入；不是会议的，\n例如参观、看专题片、给家属的一封信，在这里登记。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void EducationView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kLessonAll);
}

void EducationView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? integrity::listLessonsOn(reader, branch, day()) : integrity::listLessons(reader, branch);
    m_all = all.value_or(QList<Lesson>());
    m_bin = isPast() ? QList<Lesson>() : integrity::listRecycledLessons(reader, branch).value_or(QList<Lesson>());
    chips()->setCount(kLessonAll, int(m_all.size()));
    chips()->setCount(kLessonBin, int(m_bin.size()));
    const auto sessions = integrity::educationSessions(reader, branch, {QDate(day().year(), 1, 1), day()}, day());
    const auto held = sessions.value_or(QList<integrity::EducationSession>());
    const auto entered = std::ranges::count_if(held, [](const auto& each) { return !each.gathering; });
    const QString words = isPast() ? tr("那一年到这天廉政教育 %1 次，其中会议和党课 %2 次、这里登记 %3 次")
                                   : tr("今年廉政教育 %1 次，其中会议和党课 %2 次、这里登记 %3 次");
    setSum(words.arg(held.size()).arg(held.size() - entered).arg(entered));
    fill();
}

void EducationView::fill()
{
    std::vector<integrity::Lesson> rows;
    int at = -1;
    for (const Lesson& each : chips()->current() == kLessonBin ? m_bin : m_all) {
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void EducationView::create()
{
    (new LessonDialog(this, desk(), {}))->open();
}

void EducationView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Lesson& lesson = m_model.row(index.row());
    if (lesson.recycled)
        return openMore(index);
    (new LessonDialog(this, desk(), lesson))->open();
}

void EducationView::openMore(const QModelIndex& index)
{
    const Lesson lesson = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (lesson.recycled)
            return add(tr("从回收站恢复"), [this, lesson] {
                act("education.restore", tr("从回收站恢复：廉政教育%1").arg(lesson.topic),
                    [&](store::UnitOfWork& unit) { return integrity::restoreLesson(unit, lesson.id); });
            });
        add(tr("移到回收站"), [this, lesson] {
            act("education.recycle", tr("放入回收站：廉政教育%1").arg(lesson.topic),
                [&](store::UnitOfWork& unit) { return integrity::recycleLesson(unit, lesson.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
