// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/survey_view.h"

#include "branchbook/report/conduct_document.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/ballot_papers.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::Survey;
using store::UnitOfWork;

Cell surveyIndexCell(const Survey& row)
{
    const auto index = row.index();
    return index ? Cell{.text = conduct::indexText(*index), .bar = *index / 1000.0} : quietCell({});
}

Cell surveyAudienceCell(const Survey& row, conduct::Audience audience)
{
    const auto index = row.index(audience);
    return quietCell(index ? conduct::indexText(*index) : QString());
}

constexpr std::array<Column<Survey>, 6> kSurveyViewColumns{
    Column<Survey>{QT_TRANSLATE_NOOP("table", "测评"), 220, Qt::AlignLeft,
                   [](const Survey& row) { return Cell{.text = row.title, .tip = row.title}; }},
    Column<Survey>{QT_TRANSLATE_NOOP("table", "日期"), 104, Qt::AlignLeft,
                   [](const Survey& row) { return dottedCell(row.isCounted() ? row.heldOn() : row.dueOn); }},
    Column<Survey>{QT_TRANSLATE_NOOP("table", "收回"), 96, Qt::AlignLeft,
                   [](const Survey& row) {
                       return quietCell(row.isCounted()
                                            ? SurveyView::tr("%1 / %2 张").arg(row.collected()).arg(row.issued())
                                            : SurveyView::tr("没有统计"));
                   },
                   3},
    Column<Survey>{QT_TRANSLATE_NOOP("table", "党员"), 80, Qt::AlignLeft,
                   [](const Survey& row) { return surveyAudienceCell(row, conduct::Audience::Members); }, 1},
    Column<Survey>{QT_TRANSLATE_NOOP("table", "群众"), 80, Qt::AlignLeft,
                   [](const Survey& row) { return surveyAudienceCell(row, conduct::Audience::Masses); }, 2},
    Column<Survey>{QT_TRANSLATE_NOOP("table", "指数"), 104, Qt::AlignLeft, surveyIndexCell},
};

} // namespace

SurveyView::SurveyView(Desk& desk, QWidget* parent)
    : ConductListView<Survey>(desk, tr("作风测评"),
                              {QStringLiteral("survey"), QStringLiteral("survey_count"), QStringLiteral("survey_tally"),
                               QStringLiteral("survey_correction")},
                              QStringLiteral("all"), parent)
{
    m_model = new RowTableModel<Survey>(kSurveyViewColumns, this);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("open"), tr("没有统计"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addCreateButton(tr("布置测评"), QStringLiteral("addSurvey"));
    addPastDay(
        {tr("这是到 %1 为止的作风测评；后来更正的票数、测评的内容和期限，是现在的。"), tr("看过去某一天的作风测评…")},
        tr("到那天为止还没有作风测评"));
    auto* empty = new EmptyState(QStringLiteral("table"), tr("还没有作风测评"),
                                 tr("无记名的测评表由党员和群众填写，这里只录合计，\n算出各项的指数，和上次比。"));
    if (mayWrite())
        connect(empty->addAction(tr("布置测评"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 0, empty);
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("check"), tr("录票"), [this](const QModelIndex& at) { count(at); }},
                                {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void SurveyView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listSurveysOn(reader, branch, day()) : conduct::listSurveys(reader, branch),
         isPast() ? QList<Survey>() : conduct::listRecycledSurveys(reader, branch),
         {QStringLiteral("all"), QStringLiteral("open")});
    QString text = tr("测评 %1 次").arg(m_all.size());
    const auto last = std::find_if(m_all.cbegin(), m_all.cend(), [](const Survey& each) {
        return each.kind == conduct::SurveyKind::Conduct && each.isCounted();
    });
    if (last != m_all.cend() && last->index()) {
        text += tr(" · 最近一次指数 %1").arg(conduct::indexText(*last->index()));
        const Survey* before = conduct::roundBefore(m_all, *last);
        if (const auto then = conduct::indexBefore(before, *last))
            text += tr("，上次 %1").arg(conduct::indexText(*then));
    }
    setSum(text);
}

bool SurveyView::isInPart([[maybe_unused]] const Survey& row, [[maybe_unused]] const QString& part) const
{
    return part == u"all" || !row.isCounted();
}

void SurveyView::create()
{
    Survey survey;
    survey.branch = desk().branch().id;
    survey.announcedOn = desk().today();
    survey.lines = conduct::usualItems();
    survey.options = conduct::usualOptions(conduct::SurveyKind::Conduct);
    ask(survey);
}

void SurveyView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Survey row = m_model->row(index.row());
    row.recycled ? openMore(index) : ask(row);
}

void SurveyView::ask(const Survey& survey)
{
    const bool fresh = survey.id.isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("布置作风测评") : tr("修改作风测评"),
                                 QStringLiteral("survey"), Dialog::Width::Large);
    form->about(QStringLiteral("survey"), survey.id);
    auto* title = form->line(tr("名称"), survey.title, tr("例如 2026年下半年作风测评"));
    auto* on = form->day(tr("布置日期"), survey.announcedOn);
    auto* until = form->day(tr("统计期限"), survey.dueOn);
    auto* lines = form->text(tr("测评内容"), survey.lines.join(u'\n'), tr("一行一项，例如 办事效率"), 120);
    form->row({title});
    form->row({on, until});
    form->row({lines});
    form->setFirstFocus(title->edit());
    form->ask(fresh ? tr("布置") : tr("保存"), fresh ? "survey.add" : "survey.change",
              fresh ? tr("登记作风测评") : tr("修改作风测评：%1").arg(survey.title), tr("已保存测评"),
              [=, this](UnitOfWork& unit) -> Result<> {
                  Survey made = survey;
                  made.title = title->text();
                  made.announcedOn = dayIn(*on);
                  made.dueOn = dayIn(*until);
                  made.lines = lines->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                  if (fresh)
                      return conduct::announceSurvey(unit, made, desk().today()).map([](auto) {});
                  return conduct::changeSurvey(unit, made, desk().today());
              },
              {on, until});
}

void SurveyView::count(const QModelIndex& index)
{
    const Survey survey = m_model->row(index.row());
    if (survey.recycled)
        return openMore(index);
    askCount(survey,
             survey.count(conduct::Audience::Members) == nullptr ? conduct::Audience::Members
                                                                 : conduct::Audience::Masses);
}

void SurveyView::askCount(const Survey& survey, conduct::Audience audience)
{
    const auto* now = survey.count(audience);
    auto* form = new ConductForm(this, desk(), tr("录票：%1（%2）").arg(survey.title, conduct::audienceTitle(audience)),
                                 QStringLiteral("count"), Dialog::Width::Large);
    form->about(QStringLiteral("survey"), survey.id);
    form->setText(
        tr("一行是一项内容，按 %1 的次序写票数，用 / 隔开，例如 20/5/2/0。").arg(survey.optionTitles().join(tr("、"))));
    QStringList lines;
    for (qsizetype i = 0; i < survey.lines.size(); ++i) {
        QStringList numbers;
        for (qsizetype option = 0; option < survey.options.size(); ++option)
            numbers.append(now == nullptr ? QStringLiteral("0") : QString::number(now->marks[i][option]));
        lines.append(survey.lines[i] + u' ' + numbers.join(u'/'));
    }
    auto* on = form->day(tr("统计日期"), now == nullptr ? desk().today() : now->heldOn);
    auto* issued = form->line(tr("发出"), now == nullptr ? QString() : QString::number(now->issued));
    auto* collected = form->line(tr("收回"), now == nullptr ? QString() : QString::number(now->collected));
    auto* marks = form->text(tr("票数"), lines.join(u'\n'), {}, 150);
    auto* reason = form->line(tr("更正的原因"), {}, tr("例如 数错一张"));
    if (now == nullptr)
        reason->hide();
    form->row({on, issued, collected});
    form->row({marks});
    form->row({reason});
    form->setFirstFocus(issued->edit());
    form->ask(tr("录票"), "survey.count", tr("录入作风测评的票数：%1").arg(survey.title), tr("已录票"),
              [=, this](UnitOfWork& unit) {
                  conduct::SurveyCount sums{
                      audience, dayIn(*on), numberIn(*issued).value_or(0), numberIn(*collected).value_or(0), {}};
                  const QStringList typed = marks->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                  for (const QString& line : typed) {
                      QList<int> numbers;
                      const QStringList parts = line.trimmed().section(u' ', -1).split(u'/');
                      for (const QString& part : parts) {
                          bool isNumber = false;
                          const int number = part.trimmed().toInt(&isNumber);
                          numbers.append(isNumber ? number : -1); // refused with the line that it stands in
                      }
                      sums.marks.append(numbers);
                  }
                  return conduct::recordSurveyCount(unit, survey.id, sums, reason->text(), desk().today());
              },
              {on});
}

void SurveyView::printPapers(const Survey& survey)
{
    constexpr int kUsualPapers = 30;
    const QString branch = desk().branch().name;
    askForPapers(desk(), *window(), {tr("印测评表"), tr("测评表"), survey.title}, kUsualPapers,
                 [survey, branch](int papers) { return report::surveyPaper(survey, branch, papers); });
}

void SurveyView::openMore(const QModelIndex& index)
{
    const Survey survey = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (survey.recycled)
            return add(tr("从回收站恢复"), [this, survey] {
                act("survey.restore", tr("从回收站恢复：作风测评%1").arg(survey.title),
                    [&](UnitOfWork& unit) { return conduct::restoreSurvey(unit, survey.id); });
            });
        add(tr("印测评表"), [this, survey] { printPapers(survey); });
        add(tr("录党员的票"), [this, survey] { askCount(survey, conduct::Audience::Members); });
        add(tr("录群众的票"), [this, survey] { askCount(survey, conduct::Audience::Masses); });
        if (!survey.isCounted())
            add(tr("移到回收站"), [this, survey] {
                act("survey.recycle", tr("放入回收站：作风测评%1").arg(survey.title),
                    [&](UnitOfWork& unit) { return conduct::recycleSurvey(unit, survey.id, desk().today()); });
            });
    });
}

} // namespace branchbook::ui
