// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages of the very PDF on a grey canvas, one or two side by side.
#pragma once

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QCache>
#include <QPixmap>

#include <memory>

class QPdfDocument;

namespace branchbook::ui {

/// A figure on a page that opens the names behind it.
struct PreviewFigure {
    int page = 0; ///< from 0
    QRectF box; ///< points from the page's top left corner
    QString key;
    QString title; ///< 女党员　14 人
};

class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Spread { Single, Double };

    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Keeps the place where the reader was.
    void setPdf(const QByteArray& bytes);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QPdfDocument* document() const { return m_document.get(); }
    /// What setPdf() was given.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes.data(); }
    void setSpread(Spread spread);
    /// 0 = as large as the width allows; else a share of the paper's size at 96 dpi.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_scale; }
    /// 0-based, of the first page in sight.
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] int lastVisible() const;
    void showPage(int page);
    /// Of the PDF that is shown: the hand over them, a click chooses; Enter or the menu key lists those of the pages in sight.
    void setFigures(QList<PreviewFigure> figures);
    [[nodiscard]] const QList<PreviewFigure>& figures() const { return m_figures; }
    /// Where a figure lies on the viewport now.
    [[nodiscard]] QRectF placeOf(const PreviewFigure& figure) const;
    /// What the pictures of pages take now: those in sight and, up to kMostKept, those seen last; nothing while hidden.
    [[nodiscard]] qsizetype keptBytes() const { return m_pixmaps.totalCost(); }
    static constexpr qsizetype kMostKept = 24 * 1024 * 1024; ///< six or seven pages as large as the paper

Q_SIGNALS:
    void viewed();
    void figureChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] qsizetype figureAt(QPoint place) const;
    void setHovered(qsizetype figure);
    void listFigures(QPoint place);
    void layoutPages();
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] QSize pixels() const; ///< of a page's picture
    [[nodiscard]] QPixmap pixmapOf(int page);

    QBuffer m_bytes;
    std::unique_ptr<QPdfDocument> m_document;
    Spread m_spread = Spread::Double;
    double m_wanted = 0;
    double m_scale = 1;
    QSize m_pageSize;
    QCache<int, QPixmap> m_pixmaps;
    QList<PreviewFigure> m_figures;
    qsizetype m_hovered = -1; ///< of m_figures
};

} // namespace branchbook::ui
