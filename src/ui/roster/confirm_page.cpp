// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/confirm_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/roster/confirm_points.h"
#include "ui/roster/import_parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr std::size_t kMostPoints = 400; // the list scrolls; more kinds of remarks no sheet has

} // namespace

ConfirmPage::ConfirmPage(ImportSession& session, QWidget* parent)
    : ImportPage(session, parent)
    , m_title(label({}, TextRole::DocumentTitle))
    , m_explanation(paragraph({}, TextRole::Body, Ink::Text2))
    , m_added(new FigureCard(QStringLiteral("plus"), Tone::Ok, tr("新增")))
    , m_updated(new FigureCard(QStringLiteral("refresh"), Tone::Info, tr("更新")))
    , m_left(new FigureCard(QStringLiteral("minus"), Tone::Neutral, tr("不动")))
    , m_rejected(new FigureCard(QStringLiteral("undo"), Tone::Warn, tr("退回")))
    , m_pointsCard(card(16))
    , m_points(new QVBoxLayout)
    , m_problem(new ProblemLine)
    , m_running(makeRunning())
{
    rows()->setContentsMargins(24, 20, 24, 16);
    rows()->addWidget(m_title);
    rows()->addWidget(m_explanation);
    rows()->addSpacing(20);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (FigureCard* each : {m_added, m_updated, m_left, m_rejected})
        figures->addWidget(each, 1);
    rows()->addLayout(figures);
    rows()->addSpacing(12);
    rows()->addWidget(m_problem);
    rows()->addWidget(m_running);
    m_pointsCard->setObjectName(QStringLiteral("points"));
    cardRows(m_pointsCard)->addWidget(label(tr("写入时会这样处理"), TextRole::PanelTitle));
    cardRows(m_pointsCard)->addSpacing(8);
    m_points->setSpacing(6);
    cardRows(m_pointsCard)->addLayout(m_points);
    auto* list = new QWidget; // as long as it is: what will happen to a roster is read to its end
    auto* listed = new QVBoxLayout(list);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->addWidget(m_pointsCard);
    listed->addStretch(1); // the card is as high as its lines
    rows()->addWidget(scrollDown(list), 1);
    footer()->addWidget(
        paragraph(tr("写入前会自动备份；整批写入是一步，之后可以整批撤销。"), TextRole::Small, Ink::Text3), 1);
    addButtons(tr("上一步"), tr("写入名册"), QStringLiteral("check"));
    connect(&session, &ImportSession::planChanged, this, &ConfirmPage::takePlan);
    connect(&session, &ImportSession::stepChanged, this, [this] {
        m_ran = false;
        takePlan();
    });
    connect(&session, &ImportSession::busyChanged, this, &ConfirmPage::showState);
    connect(&session, &ImportSession::problemChanged, this, &ConfirmPage::showState);
    connect(&session, &ImportSession::progressed, this, &ConfirmPage::showProgress);
    showState();
}

QWidget* ConfirmPage::makeRunning()
{
    auto* box = card(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    m_runningText = label({}, TextRole::BodyStrong);
    words->addWidget(m_runningText);
    m_bar = new Bar(tr("写入名册"), 8);
    words->addWidget(m_bar);
    row->addLayout(words, 1);
    m_stop = button(tr("停止导入"));
    row->addWidget(m_stop, 0, Qt::AlignBottom);
    cardRows(box)->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &ConfirmPage::askToStop);
    auto* host = new QWidget; // with the gap to the card below, which goes with it
    host->setObjectName(QStringLiteral("running"));
    auto* room = new QVBoxLayout(host);
    room->setContentsMargins(0, 0, 0, 12);
    room->addWidget(box);
    host->hide();
    return host;
}

void ConfirmPage::askToStop()
{
    m_stopAsked = true;
    m_stop->setEnabled(false);
    m_runningText->setText(tr("正在停下……"));
    session().stop();
}

void ConfirmPage::fillPoints(const PlanView& view)
{
    while (auto* item = m_points->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto points = confirmPoints(view);
    for (std::size_t i = 0; i < std::min(kMostPoints, std::size_t(points.size())); ++i) {
        const ImportPoint& point = points.at(qsizetype(i));
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* mark = new QVBoxLayout; // level with the first line of the words
        mark->setContentsMargins(0, (lineHeight(TextRole::Body) - scaled(16)) / 2, 0, 0);
        mark->addWidget(iconLabel(point.icon, 16, point.tint));
        mark->addStretch();
        row->addLayout(mark);
        row->addWidget(paragraph(point.text), 1);
        line->setToolTip(point.tip);
        m_points->addWidget(line);
    }
    m_pointsCard->setVisible(!points.isEmpty());
}

void ConfirmPage::takePlan()
{
    const auto view = session().view();
    if (!view || session().step() != ImportSession::Step::Confirm)
        return;
    const auto& counts = view->plan.counts;
    const int written = counts.added + counts.updated;
    const QString file = session().file() ? session().file()->name : QString();
    m_title->setText(written > 0 ? tr("将有 %1 人写入党员名册").arg(written) : tr("没有要写入的内容"));
    m_explanation->setText(
        written > 0 ? tr("%1 共 %2 行，写入之前名册没有任何改动。").arg(file).arg(counts.read)
                    : tr("%1 的 %2 行都不用写入：名册里已经有了，或者被退回、跳过了。").arg(file).arg(counts.read));
    m_added->setFigure(counts.added,
                       counts.unverified > 0 ? tr("其中 %1 人待核实").arg(counts.unverified) : tr("名册里还没有的人"));
    m_updated->setFigure(counts.updated, tr("改动 %1 处").arg(view->plan.changes.size()));
    const int same = counts.unchanged - view->keptUnchanged;
    m_left->setFigure(
        counts.unchanged + counts.skipped,
        view->keptUnchanged > 0
            ? tr("%1 行相同，%2 行保留名册里的，%3 行跳过").arg(same).arg(view->keptUnchanged).arg(counts.skipped)
            : tr("%1 行与名册相同，%2 行跳过").arg(same).arg(counts.skipped));
    m_rejected->setFigure(counts.rejected, counts.rejected > 0 ? tr("不会写入，写入后列出原因") : tr("没有退回的行"));
    fillPoints(*view);
    showState();
}

void ConfirmPage::showState()
{
    const bool here = session().step() == ImportSession::Step::Confirm;
    const bool writing = session().busy() == ImportSession::Busy::Writing;
    if (writing) {
        m_ran = true;
        m_stopAsked = false;
        m_runningText->setText(tr("正在写入名册……"));
        m_bar->setFraction(0);
        m_stop->setEnabled(true);
    } else if (m_bar->isBusy()) {
        m_bar->setFraction(1);
    }
    m_running->setVisible(writing);
    QString problem;
    if (here && session().problem())
        problem = tr("%1 名册没有改动。").arg(sentence(*session().problem()));
    else if (here && m_ran && !writing)
        problem = tr("已停止，名册没有任何改动。可以再点“写入名册”，或回上一步。");
    m_problem->setSentence(problem);
    nextButton()->setEnabled(session().canGoOn());
    backButton()->setEnabled(!writing);
    if (writing)
        m_stop->setFocus(Qt::OtherFocusReason);
}

/// All rows done: they go to the disk, which nothing stops and which says nothing until it is done.
void ConfirmPage::showProgress(qint64 done, qint64 total, const QString& what)
{
    if (session().busy() != ImportSession::Busy::Writing)
        return;
    const bool saving = total > 0 && done == total;
    if (total == 0 || saving)
        m_bar->setBusy(what);
    else
        m_bar->setFraction(double(done) / double(total));
    if (saving) {
        m_stop->setEnabled(false);
        m_runningText->setText(
            m_stopAsked ? tr("%1 行都处理好了，正在存到磁盘，已经停不下来；存好以后可以整批撤销。").arg(total)
                        : tr("%1 行都处理好了，正在存到磁盘……").arg(total));
    } else if (m_stopAsked) {
        return; // 正在停下
    } else if (total == 0) {
        m_runningText->setText(tr("正在备份手册……"));
    } else {
        m_runningText->setText(tr("正在写入名册，第 %1 行，共 %2 行").arg(done + 1).arg(total));
    }
}

} // namespace branchbook::ui
