using System.Buffers;
using System.IO.Pipelines;

namespace Explainer.Theme;

/// <summary>Hands what slices write, in UTF-8, to a buffer: most of a page is literals, which are UTF-8 already.</summary>
internal sealed class PageWriter(IBufferWriter<byte> buffer) : PipeWriter
{
    public override bool CanGetUnflushedBytes => true;

    /// <summary>None: there is nowhere to flush to.</summary>
    public override long UnflushedBytes => 0;

    public override void Advance(int bytes) => buffer.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => buffer.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => buffer.GetSpan(sizeHint);

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(new FlushResult(isCanceled: false, isCompleted: false));
}
