// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/opinion_view.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::Opinion;
using store::UnitOfWork;

Cell opinionAnswerCell(const Opinion& row)
{
    if (row.isAnswered()) {
        const QString text = row.heard ? conduct::heardTitle(*row.heard) : OpinionView::tr("已答复");
        const bool bad = row.heard == conduct::Heard::Dissatisfied;
        return {.text = text, .chip = {text, bad ? Tone::Warn : Tone::Ok, {}}, .tip = row.reply};
    }
    if (row.hadAnotherAnswer)
        return {.text = OpinionView::tr("已答复"),
                .chip = {OpinionView::tr("已答复"), Tone::Ok, {}},
                .tip = OpinionView::tr("后来重新答复过，那时的答复没有留下。")};
    return quietCell(row.answerBy.isValid()
                         ? OpinionView::tr("%1 以前答复").arg(PartialDate::of(row.answerBy).toDotted())
                         : QString());
}

constexpr std::array<Column<Opinion>, 5> kOpinionViewColumns{
    Column<Opinion>{QT_TRANSLATE_NOOP("table", "意见"), 260, Qt::AlignLeft,
                    [](const Opinion& row) { return Cell{.text = row.item.matter, .tip = row.item.matter}; }},
    Column<Opinion>{QT_TRANSLATE_NOOP("table", "来源"), 112, Qt::AlignLeft,
                    [](const Opinion& row) {
                        return quietCell(row.item.origin.isEmpty() ? conduct::opinionWayTitle(row.way)
                                                                   : row.item.origin);
                    },
                    2},
    Column<Opinion>{QT_TRANSLATE_NOOP("table", "责任人"), 88, Qt::AlignLeft,
                    [](const Opinion& row) { return quietCell(row.item.ownerName); }},
    Column<Opinion>{QT_TRANSLATE_NOOP("table", "环节"), 88, Qt::AlignLeft,
                    [](const Opinion& row) { return quietCell(shownWord(row.item.stage)); }, 1},
    Column<Opinion>{QT_TRANSLATE_NOOP("table", "答复"), 140, Qt::AlignLeft, opinionAnswerCell},
};

} // namespace

OpinionView::OpinionView(Desk& desk, QWidget* parent)
    : ConductListView<Opinion>(desk, tr("意见办理"), {QStringLiteral("opinion"), QStringLiteral("ledger_item")},
                               QStringLiteral("open"), parent)
{
    m_model = new RowTableModel<Opinion>(kOpinionViewColumns, this);
    chips()->addChip(QStringLiteral("open"), tr("未销号"), 0);
    chips()->addChip(QStringLiteral("unanswered"), tr("没有答复"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addCreateButton(tr("登记意见"), QStringLiteral("addOpinion"));
    addPastDay({tr("这是到 %1 为止的意见；意见的内容、来源和答复期限是现在的，重新答复过的，那时的答复没有留下。"),
                tr("看过去某一天的意见…")},
               tr("到那天为止还没有意见"));
    auto* empty =
        new EmptyState(QStringLiteral("megaphone"), tr("还没有意见"),
                       tr("来信、来访、意见箱、走访和座谈收到的意见，谁来办、怎样答复，\n都记在这里；同时列入台账。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记意见"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 0, empty);
    setPastActions({{QStringLiteral("arrow-right"), tr("在台账里打开"),
                     [this](const QModelIndex& at) { openInLedger(m_model->row(at.row())); }}});
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("登记答复"), [this](const QModelIndex& at) { answer(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void OpinionView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listOpinionsOn(reader, branch, day()) : conduct::listOpinions(reader, branch),
         Result<QList<Opinion>>(QList<Opinion>()),
         {QStringLiteral("open"), QStringLiteral("unanswered"), QStringLiteral("all")});
    int answered = 0;
    for (const Opinion& each : m_all)
        answered += each.isAnswered() || each.hadAnotherAnswer ? 1 : 0;
    setSum(tr("意见 %1 条 · 登记答复 %2 条").arg(m_all.size()).arg(answered));
}

bool OpinionView::isInPart([[maybe_unused]] const Opinion& row, [[maybe_unused]] const QString& part) const
{
    if (part == u"all")
        return true;
    return row.item.isOpen() && (part == u"open" || (!row.isAnswered() && !row.hadAnotherAnswer));
}

void OpinionView::create()
{
    auto* form = new ConductForm(this, desk(), tr("登记意见"), QStringLiteral("opinion"), Dialog::Width::Large);
    form->about(QStringLiteral("new:opinion"));
    QList<std::pair<QString, QString>> ways;
    const auto allWays = conduct::opinionWays();
    for (const auto each : allWays)
        ways.append({conduct::opinionWayTitle(each), conduct::opinionWayName(each)});
    QList<std::pair<QString, QString>> kinds;
    const auto allPeople = conduct::opinionPeopleKinds();
    for (const auto each : allPeople)
        kinds.append({conduct::opinionPeopleTitle(each), conduct::opinionPeopleName(each)});
    auto* matter = form->line(tr("意见"), {}, tr("例如 取号机屏幕看不清字"));
    auto* way = form->choice(tr("怎样来的"), ways, QStringLiteral("call"));
    auto* people = form->choice(tr("谁提的"), kinds, QStringLiteral("masses"));
    auto* on = form->day(tr("日期"), desk().today());
    auto* owner = form->owner(tr("谁来办"), {}, {});
    auto* due = form->day(tr("办理期限"), {});
    auto* answerBy = form->day(tr("答复期限"), answerDayFor(desk(), desk().today()));
    auto* saidBy = form->line(tr("姓名和电话"), {}, tr("可以不填；只在这一条里看得到"));
    form->row({matter});
    form->row({way, people, on});
    form->row({owner, due, answerBy});
    form->row({saidBy});
    form->setFirstFocus(matter->edit());
    form->ask(tr("登记"), "opinion.collect", tr("登记意见"), tr("已登记意见，列入台账"),
              [=, this](UnitOfWork& unit) {
                  Opinion made;
                  made.item.branch = desk().branch().id;
                  made.item.matter = matter->text();
                  made.item.owner = owner->owner();
                  made.item.ownerName = owner->name();
                  made.item.raisedOn = dayIn(*on);
                  made.item.dueOn = dayIn(*due);
                  made.answerBy = dayIn(*answerBy);
                  made.way = conduct::opinionWayByName(way->code()).value_or(made.way);
                  made.people = conduct::opinionPeopleByName(people->code()).value_or(made.people);
                  made.saidBy = saidBy->text();
                  return conduct::collectOpinion(unit, made, desk().today()).map([](auto) {});
              },
              {on});
}

void OpinionView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Opinion row = m_model->row(index.row());
    auto* form = new ConductForm(this, desk(), tr("意见的来源和答复期限"), QStringLiteral("source"));
    form->about(QStringLiteral("opinion"), row.item.id);
    form->setText(tr("意见的内容、责任人和办理期限在台账里改。"));
    auto* saidBy = form->line(tr("姓名和电话"), row.saidBy, tr("可以不填；只在这一条里看得到"));
    auto* answerBy = form->day(tr("答复期限"), row.answerBy);
    form->row({saidBy, answerBy});
    form->ask(tr("保存"), "opinion.change", tr("修改意见的来源：%1").arg(row.item.matter), tr("已保存"),
              [=, this](UnitOfWork& unit) {
                  Opinion made = row;
                  made.saidBy = saidBy->text();
                  made.answerBy = dayIn(*answerBy);
                  return conduct::changeOpinion(unit, made, desk().today());
              });
}

void OpinionView::answer(const QModelIndex& index)
{
    const Opinion opinion = m_model->row(index.row());
    auto* form = new ConductForm(this, desk(), tr("登记答复"), QStringLiteral("answer"), Dialog::Width::Large);
    form->about(QStringLiteral("opinion"), opinion.item.id);
    form->setText(opinion.item.matter);
    QList<std::pair<QString, QString>> kinds{{tr("没有表示"), QString()}};
    const auto all = conduct::heardKinds();
    for (const auto each : all)
        kinds.append({conduct::heardTitle(each), conduct::heardName(each)});
    auto* words = form->text(tr("怎样答复的"), opinion.reply, tr("例如 已更换大字屏，安排党员引导"));
    auto* on = form->day(tr("答复日期"), opinion.isAnswered() ? opinion.repliedOn : desk().today());
    auto* by = form->line(tr("由谁答复"), opinion.isAnswered() ? opinion.repliedBy : opinion.item.ownerName);
    auto* heard = form->choice(tr("提意见的人"), kinds, opinion.heard ? conduct::heardName(*opinion.heard) : QString());
    form->row({words});
    form->row({on, by, heard});
    form->setFirstFocus(words->edit());
    form->ask(tr("登记答复"), "opinion.answer", tr("答复意见：%1").arg(opinion.item.matter), tr("已登记答复"),
              [=, this](UnitOfWork& unit) {
                  return conduct::answerOpinion(
                      unit, opinion.id(),
                      {words->edit()->toPlainText(), dayIn(*on), by->text(), conduct::heardByName(heard->code())},
                      desk().today());
              },
              {on});
}

void OpinionView::askClose(const Opinion& opinion)
{
    auto* form = new ConductForm(this, desk(), tr("销号"), QStringLiteral("close"));
    form->about(QStringLiteral("opinion"), opinion.item.id);
    form->setText(opinion.item.matter);
    auto* on = form->day(tr("销号日期"), desk().today());
    auto* result = form->line(tr("办理结果"), opinion.reply);
    form->row({on, result});
    form->ask(tr("销号"), "opinion.close", tr("意见销号：%1").arg(opinion.item.matter), tr("已销号"),
              [=, this](UnitOfWork& unit) {
                  return conduct::closeOpinion(unit, opinion.id(), dayIn(*on), result->text(), desk().today());
              },
              {on});
}

void OpinionView::openInLedger(const Opinion& opinion)
{
    desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger:") + opinion.id().toString());
}

void OpinionView::openMore(const QModelIndex& index)
{
    const Opinion opinion = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        add(tr("在台账里打开"), [this, opinion] { openInLedger(opinion); });
        if (const QString said = feedbackWords(desk(), opinion.id()); !said.isEmpty())
            add(said, [this] { desk().showPage(QStringLiteral("integrity"), QStringLiteral("supervision")); });
        if (!opinion.isAnswered() || !opinion.item.isOpen())
            return;
        add(tr("销号"), [this, opinion] { askClose(opinion); });
        add(tr("答复登记错了，撤销"), [this, opinion] {
            act("opinion.unanswer", tr("撤销答复：%1").arg(opinion.item.matter),
                [&](UnitOfWork& unit) { return conduct::takeBackReply(unit, opinion.id()); });
        });
    });
}

} // namespace branchbook::ui
