// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/editor_view.h"

#include "ui/gathering/agenda_list.h"
#include "ui/gathering/attachment_list.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_bar.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_scroll.h"
#include "ui/gathering/head_form.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/passed_over_note.h"
#include "ui/guidance/guide_pane.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

constexpr int kPaneWidth = 340;
constexpr int kPaneNarrow = 300;

} // namespace

EditorView::EditorView(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new EditorBar(model))
{
    setAcceptDrops(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    addTrouble();
    addNotice();
    addPeopleNotice();
    auto* body = new QHBoxLayout;
    body->setContentsMargins(24, 0, 24, 16);
    body->setSpacing(16);
    body->addWidget(makeSheet(), 1);
    m_pane = new AttendancePane(model);
    m_pane->setFixedWidth(kPaneWidth);
    m_guidePane = new GuidePane;
    m_guidePane->setFixedWidth(kPaneWidth);
    m_guidePane->hide();
    body->addWidget(m_guidePane);
    body->addWidget(m_pane);
    m_guidePane->setProperty(kBesideProperty, true);
    m_pane->setProperty(kBesideProperty, true);
    rows->addLayout(body, 1);
    wire();
}

EditorView::~EditorView()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves its inputs while it goes
}

void EditorView::addNotice()
{
    m_notice = new QWidget;
    auto* row = new QVBoxLayout(m_notice);
    row->setContentsMargins(24, 0, 24, 12);
    m_noticeBanner = new Banner(Banner::Kind::Information, {});
    m_discard = m_noticeBanner->addAction(tr("不要恢复的内容"));
    row->addWidget(m_noticeBanner);
    layout()->addWidget(m_notice);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const auto done = m_model.isCorrecting() ? m_model.dropCorrection() : m_model.discardDraft();
        if (!done)
            Q_EMIT failed(sentence(done.error()));
    });
}

void EditorView::addTrouble()
{
    m_trouble = new QWidget;
    auto* row = new QVBoxLayout(m_trouble);
    row->setContentsMargins(24, 0, 24, 12);
    m_troubleBanner = new Banner(Banner::Kind::Warning, {});
    m_troubleBanner->setObjectName(QStringLiteral("trouble"));
    row->addWidget(m_troubleBanner);
    m_trouble->hide();
    layout()->addWidget(m_trouble);
    connect(m_troubleBanner->addAction(tr("再存一次")), &QPushButton::clicked, this, [this] {
        if (const auto done = save(); !done)
            tellFailed(done.error());
    });
}

QWidget* EditorView::makeSheet()
{
    auto* sheet = card(0);
    cardRows(sheet)->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new EditorScroll;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it is gone through
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(23, 11, 23, 16);
    rows->setSpacing(0);
    const auto heading = [rows](QWidget* right) {
        auto* box = new QWidget; // without its words it takes no room
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 7, 0, 4);
        row->addStrut(scaled(28));
        auto* title = label({}, TextRole::BodyStrong);
        title->setProperty("strong", QStringLiteral("yes"));
        row->addWidget(title);
        row->addStretch();
        row->addWidget(right);
        rows->addWidget(box);
        return title;
    };
    m_head = new HeadForm(m_model);
    rows->addWidget(m_head);
    m_addItem = button({}, ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus"));
    auto* agendaTools = new QWidget;
    auto* tools = new QHBoxLayout(agendaTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(4);
    m_agendaMore = rowButton(QStringLiteral("more"), tr("承接、固定议程和公示"));
    m_agendaMore->setObjectName(QStringLiteral("agendaMore"));
    tools->addWidget(m_addItem);
    tools->addWidget(m_agendaMore);
    m_agendaTitle = heading(agendaTools);
    m_agenda = new AgendaList;
    rows->addWidget(m_agenda);
    m_passedOver = new PassedOverNote(m_model);
    rows->addWidget(m_passedOver);
    m_count = label({}, TextRole::Caption, Ink::Text3);
    m_minutesTitle = heading(m_count);
    m_minutes = new MinutesBox;
    rows->addWidget(m_minutes, 1);
    addDecisions(*rows);
    m_agenda->setProperty(kRuleFieldProperty, QStringLiteral("agenda"));
    m_addItem->setProperty(kRuleFieldProperty, QStringLiteral("agenda"));
    m_minutes->setProperty(kRuleFieldProperty, QStringLiteral("minutes"));
    scroll->setWidget(content);
    keepRightMargin(*scroll, *rows, 23);
    cardRows(sheet)->addWidget(scroll);
    return sheet;
}

void EditorView::wire()
{
    auto* edit = m_minutes->edit();
    connect(qApp, &QApplication::focusChanged, this, &EditorView::watchUndo);
    connect(qApp, &QApplication::focusChanged, this, &EditorView::tellUnread);
    connect(&m_model, &EditorModel::saveStateChanged, this, &EditorView::tellUnread);
    connect(&m_model, &EditorModel::reloaded, this, &EditorView::tellUnread);
    connect(m_bar, &EditorBar::backAsked, this, &EditorView::leave);
    connect(m_bar, &EditorBar::archiveAsked, this, &EditorView::archive);
    connect(m_bar, &EditorBar::guideAsked, this, &EditorView::toggleGuide);
    connect(m_guidePane, &GuidePane::closeAsked, this, &EditorView::closeGuide);
    connect(m_bar, &EditorBar::printAsked, this, &EditorView::printPreview);
    connect(m_bar, &EditorBar::correctionAsked, this, &EditorView::askCorrection);
    connect(&m_model, &EditorModel::reloaded, this, &EditorView::refresh);
    connect(&m_model, &EditorModel::saveStateChanged, this, &EditorView::refreshNotice);
    connect(&m_model, &EditorModel::attendanceChanged, this, [this] {
        if (const auto& g = m_model.gathering();
            !m_changes.isEmpty() || m_comparedOn != g.heldOn || m_comparedGroup != g.group)
            refreshPeople();
    });
    connect(m_addItem, &QPushButton::clicked, m_agenda, &AgendaList::addItem);
    wireDecisions();
    m_model.setMinutesSource([edit] { return edit->minutes(); });
    connect(edit, &MinutesEdit::typed, &m_model, &EditorModel::minutesTyped);
    connect(edit, &MinutesEdit::typed, this, &EditorView::countCharacters);
    connect(edit, &MinutesEdit::filesDropped, this, &EditorView::attach);
    m_minutes->setSpeakers([this] {
        QStringList names;
        for (const auto& person : m_model.gathering().attendees) {
            if (person.presence == gathering::Presence::Present)
                names.append(person.name);
        }
        return names + m_model.gathering().observers;
    });
    connect(m_minutes, &MinutesBox::attachAsked, this, &EditorView::chooseFiles);
    connect(m_pane, &AttendancePane::attachAsked, this, &EditorView::chooseFiles);
    connect(m_pane, &AttendancePane::memberAsked, this, &EditorView::memberAsked);
    m_pane->files()->setContent(
        [this](const book::Attachment& file) { return book::readAttachment(m_model.reader(), file.sha256); });
    connect(m_pane->files(), &AttachmentList::openAsked, this, &EditorView::openFile);
    connect(m_pane->files(), &AttachmentList::removeAsked, this, &EditorView::removeFile);
}

void EditorView::setBackText(const QString& text)
{
    m_bar->setBackText(text);
}

void EditorView::refresh()
{
    const bool fixed = m_model.isReadOnly();
    const auto kind = m_model.gathering().kind;
    m_bar->refresh();
    m_head->refresh();
    m_agendaTitle->setText(agendaTitle(kind));
    m_agenda->setAccessibleName(agendaTitle(kind));
    m_agenda->setItemWord(agendaItemWord(kind));
    m_addItem->setText(tr("添加%1").arg(agendaItemWord(kind)));
    m_minutesTitle->setText(recordTitle(kind));
    m_minutes->edit()->setAccessibleName(recordTitle(kind));
    m_agenda->setReadOnly(fixed);
    const bool noAgenda = fixed && m_model.gathering().agenda.isEmpty(); // nothing to show, nothing to write
    m_agenda->setVisible(!noAgenda);
    m_agendaTitle->parentWidget()->setVisible(!noAgenda);
    m_addItem->setVisible(!fixed);
    m_agendaMore->setVisible(!fixed || m_model.canCorrect());
    const QString html = m_model.gathering().minutesHtml;
    if (m_minutes->edit()->minutes() != html)
        m_minutes->edit()->setMinutes(html);
    m_minutes->setReadOnly(fixed);
    refreshDecisions();
    m_pane->refresh();
    if (m_guide && !m_guidePane->isHidden())
        m_guidePane->show(m_guide());
    countCharacters();
    refreshNotice();
    refreshPeople();
    m_wasAway = false;
}

void EditorView::setTroubleTold(bool told)
{
    m_troubleTold = told;
    refreshNotice();
}

void EditorView::refreshNotice()
{
    const bool archived = m_model.gathering().state == gathering::State::Archived;
    const bool lost = m_model.isUnsaved();
    m_trouble->setVisible(lost && !m_troubleTold);
    if (lost)
        m_troubleBanner->setSentence(
            tr("没有存上：%1写下的内容还在这里，存上之前请不要关闭。").arg(sentence(m_model.saveError())));
    m_notice->setVisible(!lost && (archived || m_model.wasRecovered()));
    const bool correcting = m_model.isCorrecting();
    m_discard->setVisible(!archived || correcting);
    m_discard->setText(correcting ? tr("放弃更正") : tr("不要恢复的内容"));
    m_noticeBanner->setSentence(
        correcting ? tr("正在更正这条已归档的记录。改好后点“完成更正”，改动会标明原来的内容和原因。")
            : archived ? tr("这条记录已经归档，只能查看和打印。写错了可以更正，更正会标在记录里。")
                       : tr("上次没有写完的记录，已恢复。请接着写。"));
}

void EditorView::countCharacters()
{
    m_count->setText(tr("%1 字").arg(QLocale(QLocale::Chinese).toString(m_minutes->edit()->characterCount())));
}

void EditorView::resizeEvent(QResizeEvent*)
{
    const bool narrow = width() < 1000;
    m_pane->setFixedWidth(narrow ? kPaneNarrow : kPaneWidth);
    m_guidePane->setFixedWidth(m_pane->width());
    placePanes();
}

} // namespace branchbook::ui
