// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "branchbook/base/screen_words.h"

#include "ui/form/forms_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/tabs.h"
#include "ui/report/export_job.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/report/gap_list.h"
#include "ui/report/handbook_view.h"
#include "ui/report/page_preview.h"
#include "ui/report/preview_bar.h"
#include "ui/shell/page_header.h"
#include "ui/shell/uncomputed.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPanelWidth = 272;
constexpr int kIdleMs = 250;

} // namespace

ReportPage::ReportPage(Desk& desk, QWidget* parent)
    : Page(tr("报表"), desk, parent)
    , m_job(new ReportJob(desk.book(), desk.areas(), this))
    , m_preview(new PagePreview)
    , m_failure(new Uncomputed(desk, m_preview))
    , m_jobBar(new JobBar)
    , m_addressee(new LineField(tr("报送单位"), tr("例如 局机关党委")))
    , m_signedOn(new DateField(tr("落款日期")))
    , m_parts(new QWidget)
    , m_gaps(new GapList(desk))
    , m_surnames(new QCheckBox(tr("姓名只写姓，隐去名")))
    , m_evidence(new QCheckBox(tr("附佐证目录")))
    , m_fonts(paragraph({}, TextRole::Small, Ink::Text3))
    , m_bar(new PreviewBar(m_preview, tr("改动左侧内容，预览会立即更新")))
    , m_peopleButton(button(tr("数字里有谁"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("members")))
    , m_textsButton(button(tr("改文字"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit")))
    , m_textsNote(paragraph({}, TextRole::Small, Ink::Text2))
    , m_printButton(button(tr("打印"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("print")))
    , m_exportButton(new SplitButton(tr("导出 PDF"), QStringLiteral("download")))
    , m_export(new ExportJob(this))
    , m_idle(new QTimer(this))
    , m_tabs(new Tabs(tr("报表种类")))
    , m_stack(new QStackedWidget)
{
    header()->showQuarter();
    header()->addAction(m_printButton);
    header()->addAction(m_exportButton);

    m_tabs->addPage(tr("季度报告"));
    m_tabs->addPage(tr("年度手册"));
    m_tabs->addPage(tr("模板与上报表"));
    rows()->addWidget(tabRow(m_tabs));
    m_stack->addWidget(makeQuarter());
    rows()->addWidget(m_stack, 1);
    wire();
    startOver();
}

QWidget* ReportPage::makeQuarter()
{
    auto* whole = new QWidget;
    auto* body = new QHBoxLayout(whole);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makePanel());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    m_notice = new Banner(Banner::Kind::Information, {});
    m_notice->hide();
    auto* noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(16, 10, 16, 10);
    noticeRow->addWidget(m_notice);
    right->addLayout(noticeRow);
    right->addWidget(m_jobBar);
    right->addWidget(m_preview, 1);
    body->addLayout(right, 1);
    return whole;
}

QString ReportPage::manualPart() const
{
    static const QStringList parts{QStringLiteral("quarter"), QStringLiteral("handbook"), QStringLiteral("forms")};
    return parts.value(m_tabs->currentIndex());
}

QTabBar* ReportPage::tabBar() const
{
    return m_tabs;
}

bool ReportPage::showsHandbook() const
{
    return m_handbook != nullptr && m_stack->currentWidget() == m_handbook;
}

void ReportPage::open(const QString& argument)
{
    if (argument == u"handbook")
        m_tabs->setCurrentIndex(1);
    if (argument.section(u':', 0, 0) != u"forms")
        return;
    m_tabs->setCurrentIndex(2);
    m_forms->open(argument.section(u':', 1));
}

/// The handbook is made when it is first looked at: it takes seconds.
void ReportPage::showTab(int index)
{
    const bool year = index == 1;
    if (year && m_handbook == nullptr) {
        m_handbook = new HandbookView(desk());
        m_stack->addWidget(m_handbook);
    }
    if (index == 2 && m_forms == nullptr) {
        m_forms = new FormsView(desk());
        m_stack->addWidget(m_forms);
    }
    m_stack->setCurrentWidget(year ? m_handbook : index == 2 ? static_cast<QWidget*>(m_forms) : m_stack->widget(0));
    header()->showPeriod(year ? PeriodShown::Year : PeriodShown::Quarter);
    m_printButton->setVisible(index == 0); // the others have their own beside their choices
    m_exportButton->setVisible(index == 0);
    if (year)
        m_handbook->comeBack();
}

QWidget* ReportPage::makePanel()
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_addressee);
    m_partsHeading = label(tr("内容"), TextRole::Small, Ink::Text2);
    column->addWidget(m_partsHeading);
    auto* partRows = new QVBoxLayout(m_parts);
    partRows->setContentsMargins(0, 0, 0, 0);
    partRows->setSpacing(4);
    column->addWidget(m_parts);
    column->addWidget(m_gaps);
    m_peopleButton->setEnabled(false);
    column->addWidget(m_peopleButton, 0, Qt::AlignLeft);
    m_textsButton->setEnabled(false);
    column->addWidget(m_textsButton, 0, Qt::AlignLeft);
    m_textsNote->hide();
    column->addWidget(m_textsNote);
    column->addWidget(m_signedOn);
    column->addWidget(m_surnames);
    m_evidence->setToolTip(tr("数字后面加编号，报告后面附上每个数字的人员和活动记录"));
    column->addWidget(m_evidence);
    column->addWidget(m_fonts);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* panel = frame(QStringLiteral("card"));
    panel->setProperty("kind", QStringLiteral("reportPanel"));
    m_panel = panel;
    m_panelContent = content;
    fitPanel();
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(scroll);
    return panel;
}

void ReportPage::fitPanel()
{
    if (m_panel == nullptr)
        return;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_panel->setFixedWidth(std::max(scaled(kPanelWidth), m_panelContent->minimumSizeHint().width() + bar));
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &ReportPage::fitPanel); // the words must have their new fonts first
}

bool ReportPage::mayLeaveTheHouse()
{
    if (!m_signedOn->edit()->isFaulty() && m_signedOn->error().isEmpty())
        return true;
    m_signedOn->edit()->setFocus(Qt::ShortcutFocusReason);
    desk().refuse(tr("落款日期看不懂，报告还是旧日期。改好日期再打印或导出。"));
    return false;
}

void ReportPage::wire()
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(kIdleMs);
    m_signedOn->edit()->setToday(desk().today());
    m_signedOn->wantWholeDay();
    connect(m_idle, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_job, &ReportJob::done, this, &ReportPage::showComposed);
    connect(m_job, &ReportJob::failed, this, [this](const Error& error) {
        m_jobBar->finish();
        showFailure(error);
    });
    connect(m_failure, &Uncomputed::againAsked, this, &ReportPage::refresh);
    connect(&desk(), &Desk::quarterChanged, this, &ReportPage::startOver);
    connect(&desk(), &Desk::branchChanged, this, &ReportPage::startOver);
    connect(&desk(), &Desk::changed, m_idle, qOverload<>(&QTimer::start));
    connect(m_addressee, &LineField::edited, m_idle, qOverload<>(&QTimer::start));
    connect(m_addressee, &LineField::left, this, &ReportPage::keepAddressee);
    m_signedOn->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // an error of two lines needs its room
    connect(m_signedOn, &DateField::dateChanged, this, [this](PartialDate date) {
        const bool vague = !date.isEmpty() && date.precision() != Precision::Day;
        m_signedOn->setError(vague ? tr("落款日期要写到哪一日") : QString());
        m_idle->start();
    });
    for (const QCheckBox* box : {m_surnames, m_evidence})
        connect(box, &QCheckBox::toggled, m_idle, qOverload<>(&QTimer::start));
    connect(m_printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_peopleButton, &QPushButton::clicked, this, [this] { showPeople({}); });
    connect(m_textsButton, &QPushButton::clicked, this, &ReportPage::editTexts);
    connect(m_preview, &PagePreview::figureChosen, this, &ReportPage::showPeople);
    makeExportMenu();
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportPage::showTab);
}

/// Who is behind the figures of the report that is in sight.
void ReportPage::showPeople(const QString& key)
{
    if (m_shown)
        (new FigurePeopleDialog(window(), quarterText(m_shown->figures.quarter), m_shown->people, key))->open();
}

/// The figures on the pages that have names behind them.
void ReportPage::showFigures(const ComposedReport& composed)
{
    QHash<QString, QString> titles;
    for (const report::FigurePeople& each : composed.people)
        titles.insert(each.key, figureTitle(each));
    QList<PreviewFigure> figures;
    for (const report::FigureBox& box : composed.boxes) {
        const auto title = titles.constFind(box.key);
        if (title != titles.constEnd())
            figures.append({box.page, box.box, box.key, *title});
    }
    m_preview->setFigures(std::move(figures));
}

/// Another quarter or branch: the addressee and the date belong to it.
void ReportPage::startOver()
{
    const book::Branch branch = desk().branch();
    m_addressee->setText(branch.reportTo.isEmpty() ? branch.higherOrganization : branch.reportTo);
    m_signedOn->setDate(PartialDate::of(std::min(desk().quarter().range().last, desk().today())));
    refresh();
}

report::QuarterOptions ReportPage::options() const
{
    report::QuarterOptions options;
    options.addressee = m_addressee->text();
    if (m_signedOn->date().precision() == Precision::Day)
        options.signedOn = m_signedOn->date().earliest();
    options.names = m_surnames->isChecked() ? report::NameStyle::SurnameOnly : report::NameStyle::Full;
    if (m_evidence->isChecked())
        options.annex = report::EvidenceAnnex::Attached;
    for (auto it = m_partBoxes.constBegin(); it != m_partBoxes.constEnd(); ++it) {
        if (!it.value()->isChecked())
            options.leftOut.insert(it.key());
    }
    return options;
}

void ReportPage::refresh()
{
    m_jobBar->begin(tr("正在排版"));
    m_job->start(desk().branch(), desk().quarter(), options());
}

/// Nothing to print and nothing to choose from: the page says why, and what can be done.
void ReportPage::showFailure(const Error& error)
{
    m_shown.reset(); // what is in sight would be another quarter's
    m_preview->setPdf({});
    m_notice->hide();
    m_gaps->showGaps({});
    m_bar->showPlace();
    allowLeaving(false);
    m_failure->tell(error);
    Q_EMIT failedToCompose();
}

/// What needs a report is off while there is none.
void ReportPage::allowLeaving(bool allowed)
{
    m_partsHeading->setVisible(allowed);
    m_parts->setVisible(allowed);
    m_peopleButton->setEnabled(allowed && m_shown && !m_shown->people.isEmpty());
    m_textsButton->setEnabled(allowed);
    m_textsNote->setVisible(allowed && !m_textsNote->text().isEmpty());
    m_printButton->setEnabled(allowed);
    m_exportButton->setEnabled(allowed);
    m_bar->setEnabled(allowed);
}

void ReportPage::showComposed(const std::shared_ptr<const ComposedReport>& composed)
{
    m_jobBar->finish();
    m_shown = composed;
    m_failure->clear();
    allowLeaving(true);
    m_preview->setPdf(composed->pdf);
    showFigures(*composed);
    showTexts(*composed);
    showParts(*composed);
    m_gaps->showGaps(report::quarterGaps(composed->figures));
    showFonts(*composed);
    showNotice(*composed);
    m_bar->showPlace();
    Q_EMIT shownAgain();
}

void ReportPage::showParts(const ComposedReport& composed)
{
    for (const report::QuarterPart& part : report::quarterParts(composed.figures)) {
        if (!m_partBoxes.contains(part.id)) {
            auto* row = new QWidget(m_parts);
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins(0, 2, 0, 2);
            auto* box = new QCheckBox(part.title);
            box->setChecked(true);
            auto* count = label({}, TextRole::Small, Ink::Text3);
            line->addWidget(box, 1);
            line->addWidget(count);
            m_parts->layout()->addWidget(row);
            m_partBoxes.insert(part.id, box);
            m_partCounts.insert(part.id, count);
            connect(box, &QCheckBox::toggled, m_idle, qOverload<>(&QTimer::start));
        }
        m_partCounts.value(part.id)->setText(part.count == 0 ? tr("无记录") : tr("%1 项").arg(part.count));
    }
    QTimer::singleShot(0, this, &ReportPage::fitPanel); // new lines count once they are shown
}

void ReportPage::showFonts(const ComposedReport& composed)
{
    QStringList lines;
    for (const report::FontChoice& choice : composed.info.substitutions)
        lines << tr("%1用 %2 代替").arg(report::roleName(choice.role), choice.family);
    QString text = lines.isEmpty() ? QString() : tr("这台电脑没有装公文字体：%1。").arg(shownClauses(lines));
    if (!composed.info.missingCharacters.isEmpty())
        text += tr("没有字体能显示这些字：%1。").arg(shownList(composed.info.missingCharacters));
    m_fonts->setText(text);
    m_fonts->setVisible(!text.isEmpty());
}

void ReportPage::showNotice(const ComposedReport& composed)
{
    const QString notice = report::quarterNotice(composed.figures);
    m_notice->setSentence(notice);
    m_notice->setVisible(!notice.isEmpty());
}

/// The addressee is remembered with the branch.
void ReportPage::keepAddressee()
{
    book::Branch branch = desk().branch();
    const QString text = m_addressee->text();
    if (desk().book().isReadOnly() || text == (branch.reportTo.isEmpty() ? branch.higherOrganization : branch.reportTo))
        return;
    branch.reportTo = text;
    (void)desk().perform(QStringLiteral("branch.report_to"), tr("改报送单位"),
                         [&](store::UnitOfWork& unit) { return book::updateBranch(unit, branch); });
}

} // namespace branchbook::ui
