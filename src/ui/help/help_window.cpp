// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/contents_delegate.h"
#include "ui/help/manual_pictures.h"
#include "ui/kit/button.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtMath>

namespace branchbook::ui {

namespace {

constexpr int kHelpWidth = 1020; ///< a picture, 680 wide, stands beside the contents as it was taken
constexpr int kHelpHeight = 640;
constexpr int kHelpNarrow = 640; ///< below it the contents take turns with the text
constexpr int kContentsWidth = 230;
constexpr int kManualLine = 150; // percent of the font's own line
constexpr int kBesidePicture = 18; ///< pixels: the frame and the padding of the pane

QStringList searchedWords(const QString& typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

ManualText::ManualText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
}

QVariant ManualText::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == u"qrc")
        return QTextBrowser::loadResource(type, name);
    const auto picture = type == QTextDocument::ImageResource ? manualPicture(name) : QImage();
    return picture.isNull() ? QVariant() : QVariant(picture);
}

void ManualText::showChapter(const ManualChapter& chapter)
{
    setExtraSelections({});
    setMarkdown(QStringLiteral("# %1\n\n%2\n").arg(chapter.title, chapter.text));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(kManualLine, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(lines);
    captionPictures(*document());
    m_pictureWidth = 0;
    fitToPane();
    moveCursor(QTextCursor::Start);
}

void ManualText::fitToPane()
{
    // The bar's room is kept free where there is none: a picture that made it come and go would never come to rest.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = contentsRect().width() - bar - qCeil(2 * document()->documentMargin()) - kBesidePicture;
    if (width == m_pictureWidth)
        return;
    m_pictureWidth = width;
    fitPictures(*document(), width, devicePixelRatioF());
}

void ManualText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitToPane();
}

void ManualText::markWords(const QStringList& words)
{
    QList<ExtraSelection> marks;
    for (const auto& word : words) {
        for (auto at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(color(Color::WarnSoft));
            mark.format.setFontUnderline(true); // colour never alone
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    auto first = marks.first().cursor;
    first.setPosition(first.selectionStart());
    setTextCursor(first);
    ensureCursorVisible();
}

HelpWindow::HelpWindow(QWidget* host, ManualLanguage language)
    : QWidget(host, Qt::Window)
    , m_manual(Manual::load(language))
    , m_search(new QLineEdit)
    , m_back(iconButton(QStringLiteral("arrow-left"), tr("返回上一章"), ButtonKind::Standard))
    , m_toggle(button(tr("目录")))
    , m_list(new QListWidget)
    , m_text(new ManualText)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("使用说明"));
    setMinimumSize(420, 360);
    resize(kHelpWidth, kHelpHeight);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(12);
    addHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_list->setAccessibleName(tr("使用说明的目录"));
    m_list->setProperty("kind", QStringLiteral("manual"));
    m_list->setItemDelegate(new ContentsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_text->setAccessibleName(tr("这一章的内容"));
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    rows->addLayout(row, 1);
    onTextSize(this, [this] {
        placeContents();
        if (m_search->text().isEmpty())
            fillContents(); // its rows are measured anew
    });
    addKeys();
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_isNarrow)
            m_toggle->setChecked(false);
        m_text->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (m_isNarrow)
            m_toggle->setChecked(false);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    showChapter(m_manual.chapters().first().id, Trail::Leave);
}

void HelpWindow::addHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("在使用说明里找，例如 党费"));
    m_search->setAccessibleName(tr("在使用说明里找"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_toggle->setCheckable(true);
    head->addWidget(m_back);
    head->addWidget(m_toggle);
    head->addWidget(m_search, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_toggle, &QPushButton::toggled, this, [this] { placeContents(); });
    m_back->setEnabled(false);
}

void HelpWindow::addKeys()
{
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+Left")), this), &QShortcut::activated, this,
            &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this, [this] {
        const bool inText = m_text->hasFocus() && m_list->isVisible();
        (inText ? static_cast<QWidget*>(m_list) : m_text)->setFocus(Qt::TabFocusReason);
    });
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& chapter : m_manual.chapters()) {
        auto* item =
            new QListWidgetItem(chapter.isPage ? chapter.title : QStringLiteral("    ") + chapter.title, m_list);
        item->setData(HelpIdRole, chapter.id);
        item->setData(Qt::AccessibleTextRole, chapter.title);
        item->setData(HelpPageRole, chapter.isPage);
        if (chapter.id == m_shown)
            m_list->setCurrentItem(item);
    }
}

void HelpWindow::find(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return fillContents();
    if (m_isNarrow)
        m_toggle->setChecked(true);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto hits = m_manual.search(typed);
    for (const auto& hit : hits) {
        auto* item = new QListWidgetItem(hit.around.isEmpty() ? hit.title : hit.title + u'\n' + hit.around, m_list);
        item->setData(HelpIdRole, hit.id);
    }
    if (hits.isEmpty()) {
        auto* none = new QListWidgetItem(tr("使用说明里没有这个词，换一个说法试试。"), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::choose(int row)
{
    const auto* item = m_list->item(row);
    const QString id = item ? item->data(HelpIdRole).toString() : QString();
    if (id.isEmpty())
        return;
    showChapter(id);
    m_text->markWords(searchedWords(m_search->text()));
}

void HelpWindow::showChapter(const QString& id, Trail trail)
{
    if (trail == Trail::Keep && !m_shown.isEmpty() && m_shown != id)
        m_trail.append(m_shown);
    const auto& chapter = m_manual.chapterOf(id);
    m_shown = chapter.id;
    m_text->showChapter(chapter);
    m_back->setEnabled(!m_trail.isEmpty());
    setWindowTitle(tr("使用说明：%1").arg(chapter.title));
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(HelpIdRole) == m_shown)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::follow(const QUrl& link)
{
    if (const auto id = m_manual.target(m_shown, link.toString()))
        showChapter(*id);
}

void HelpWindow::goBack()
{
    if (!m_trail.isEmpty())
        showChapter(m_trail.takeLast(), Trail::Leave);
}

void HelpWindow::openAt(const QString& place)
{
    m_search->clear();
    showChapter(place);
    if (m_isNarrow)
        m_toggle->setChecked(false);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::placeContents()
{
    m_isNarrow = width() < kHelpNarrow;
    m_toggle->setVisible(m_isNarrow);
    const bool alone = m_isNarrow && m_toggle->isChecked();
    m_list->setVisible(!m_isNarrow || alone);
    m_text->setVisible(!alone);
    m_list->setMinimumWidth(m_isNarrow ? 0 : scaled(kContentsWidth));
    m_list->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : scaled(kContentsWidth));
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->isVisible()) {
            m_list->setFocus(Qt::TabFocusReason);
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        m_text->showChapter(m_manual.chapterOf(m_shown)); // the colour of links is in the text
}

void HelpWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeContents();
}

} // namespace branchbook::ui
