namespace Explainer.CommandLine.Previewing;

/// <summary>The state that everybody is shown, and the next one for those who wait for it. Nobody has a queue: who is slow misses what is past.</summary>
public sealed class PublishedState
{
    private readonly Lock _lock = new();
    private PreviewState _current = PreviewState.Nothing;
    private TaskCompletionSource _next = New();

    public PreviewState Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    public void Publish(PreviewState state) => Publish(state, _ => true);

    /// <summary>Publishes a state in another's place, unless that one is past.</summary>
    public void Replace(PreviewState state, PreviewState by) => Publish(by, current => ReferenceEquals(current, state));

    private void Publish(PreviewState state, Func<PreviewState, bool> follows)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            if (!follows(_current))
            {
                return;
            }

            _current = state;
            waiting = _next;
            _next = New();
        }

        waiting.SetResult();
    }

    /// <summary>The state that follows one, at once where there is another by now.</summary>
    public async Task<PreviewState> AfterAsync(PreviewState state, CancellationToken end)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (!ReferenceEquals(_current, state))
                {
                    return _current;
                }

                next = _next.Task;
            }

            await next.WaitAsync(end);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
